import { DEFAULT_FORMATS } from './default-formats.ts';
import { docx } from './docx/docx.ts';
import type { Format } from './format.ts';
import { iptc7901 } from './iptc7901/iptc7901.ts';
import { newsmlG2 } from './newsml-g2/newsml-g2.ts';
import { ninjs } from './ninjs/ninjs.ts';
import { nitf } from './nitf/nitf.ts';
import { pdf } from './pdf/pdf.ts';

/** Every format, in the order of summaries and download links. */
export const FORMATS: readonly Format[] = [...DEFAULT_FORMATS, ninjs, newsmlG2, nitf, iptc7901, docx, pdf];

/** @returns the format with an id. */
export function findFormat(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}

export { DEFAULT_FORMATS };
