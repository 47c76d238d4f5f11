import type { NinjsVersion, WireSettings } from '../model/wire-settings.ts';
import type { NewsroomFolder } from './newsroom-folder.ts';

/** How copy for agencies is set; what is given here goes before newsroom.yaml. */
export type CopySettings = {
  readonly wire?: WireSettings;
  readonly ninjs?: NinjsVersion;
};

/** @returns the newsroom with these settings in place of its own. */
export function withCopySettings(room: NewsroomFolder, { wire, ninjs }: CopySettings): NewsroomFolder {
  if (wire === undefined && ninjs === undefined) return room;
  const { newsroom } = room;
  return {
    ...room,
    newsroom: { ...newsroom, wire: { ...newsroom.wire, ...wire }, ninjs: ninjs ?? newsroom.ninjs },
  };
}
