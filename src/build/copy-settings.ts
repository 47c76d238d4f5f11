import type { EmailSettings } from '../model/email-settings.ts';
import type { NinjsVersion, WireSettings } from '../model/wire-settings.ts';
import type { NewsroomFolder } from './newsroom-folder.ts';

/** How copy for agencies and emails are set; what is given here goes before newsroom.yaml. */
export type CopySettings = {
  readonly wire?: WireSettings;
  readonly ninjs?: NinjsVersion;
  /** Where the pictures of emails are, and whether they open as drafts. */
  readonly email?: Partial<Pick<EmailSettings, 'images' | 'draft'>>;
};

/** @returns the settings of copy among others */
export function copySettingsOf({ wire, ninjs, email }: CopySettings): CopySettings {
  return { ...(wire ? { wire } : {}), ...(ninjs ? { ninjs } : {}), ...(email ? { email } : {}) };
}

/** @returns the newsroom with these settings in place of its own. */
export function withCopySettings(room: NewsroomFolder, { wire, ninjs, email }: CopySettings): NewsroomFolder {
  if (wire === undefined && ninjs === undefined && email === undefined) return room;
  const { newsroom } = room;
  return {
    ...room,
    newsroom: {
      ...newsroom,
      wire: { ...newsroom.wire, ...wire },
      ninjs: ninjs ?? newsroom.ninjs,
      email: { ...newsroom.email, ...email },
    },
  };
}
