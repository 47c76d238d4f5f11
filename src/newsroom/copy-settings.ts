import type { NewsroomFile } from '../model/newsroom.ts';
import type { WireSettings } from '../model/wire-settings.ts';
import { defined, localText } from './local-text.ts';
import type { Rights } from './newsroom.ts';

/** @returns what `newsroom.yaml` says of rights. */
export function readRights(written: NewsroomFile['rights']): Rights {
  return defined({
    holder: written?.holder,
    notice: localText(written?.notice),
    usage: localText(written?.usage),
  });
}

/** @returns what `newsroom.yaml` says of wire copy, numbers read. */
export function readWire(written: NewsroomFile['wire']): WireSettings {
  const { width, crlf, pageLines, priority, ...texts } = written ?? {};
  return defined({
    ...texts,
    width: numberOf(width),
    crlf: crlf === undefined ? undefined : crlf === 'true',
    pageLines: numberOf(pageLines),
    priority: numberOf(priority),
  });
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
