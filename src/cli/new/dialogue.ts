import type { NewsroomFolder } from '../../build/newsroom-folder.ts';
import { check } from '../../build/survey.ts';
import { loadTemplates } from '../../build/template-files.ts';
import { writeInstant } from '../../formats/view/dates.ts';
import { parseLanguage } from '../../model/language.ts';
import { composeSource, usualDate } from '../../newsroom/new-release.ts';
import type { Io } from '../io.ts';
import type { Desk } from './answers.ts';
import type { Dialogue } from './questions.ts';

/** @returns what the dialogue needs: moments in the words of the person's language, and the rules that lint has. */
export function dialogueOf(desk: Desk, room: NewsroomFolder, { cwd, language }: Io): Dialogue {
  const tag = parseLanguage(language) ?? desk.newsroom.language;
  const strings = loadTemplates().strings(tag);
  return {
    ...desk,
    spoken: language,
    inFull: (moment) => writeInstant(moment, strings),
    problemWith(contact, office) {
      const date = usualDate(office, undefined, desk.now);
      const text = composeSource({ title: '-', office, language: tag, date, status: 'draft', contacts: [contact] });
      const { diagnostics } = check(text, 'new.md', { ...room, cwd, now: desk.now });
      const found = diagnostics.find(({ rule }) => /^(?:phone|email)\//.test(rule));
      return found && `${found.message} ${found.hint ?? ''}`.trim();
    },
  };
}
