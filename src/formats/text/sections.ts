import type { Direction } from '../../model/language.ts';
import type { Release } from '../../model/release.ts';
import type { Strings } from '../templates/strings.ts';
import { contactViews } from '../view/contacts.ts';
import { figureViews } from '../view/parts.ts';
import { joinBlocks, layoutText } from './layout.ts';
import type { Notes } from './notes.ts';
import { wrap } from './wrap.ts';

/** @returns the contacts, each on its lines, an empty line between them. */
export function contactLines(release: Release, strings: Strings, width: number): string {
  const line = (text: string) => layoutText(text, { width, language: release.language });
  return joinBlocks(
    contactViews(release, strings).map(({ name, role, phones, email, languages }) => [
      ...line(name),
      ...(role === null ? [] : line(role)),
      // Numbers and addresses have lines of their own: beside right-to-left words their parts would change places.
      ...phones.flatMap(({ label, text, suffix }) =>
        wrap([label, text, suffix].filter((part) => part !== null).join(' '), { width }),
      ),
      ...(email === null ? [] : wrap(`${email.label} ${email.text}`, { width })),
      ...(languages === null ? [] : line(languages)),
    ]),
  );
}

/** @returns the key figures, one a line; null when there are none. */
export function figureLines(release: Release, strings: Strings, width: number): string | null {
  const views = figureViews(release, strings);
  if (views.length === 0) return null;
  const lines = views.flatMap(({ value, label, origin }) =>
    layoutText([`${value} –`, label, origin].filter((part) => part !== null).join(' '), {
      width,
      language: release.language,
    }),
  );
  return lines.join('\n');
}

/** @returns the numbered addresses of links, one a line; null when there are none. */
export function noteLines(notes: Notes, direction: Direction): string | null {
  const lines = notes.list.map(({ number, url }) =>
    direction === 'rtl' ? `[${number}]\n${url}` : `[${number}] ${url}`,
  );
  return lines.length === 0 ? null : lines.join('\n');
}
