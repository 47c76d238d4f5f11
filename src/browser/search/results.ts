import type { SearchDocument } from '../../archive/search/shape.ts';

/** Where documents are from. */
export type ResultPlace = {
  /** The address of the folder of their language, with a slash at the end. */
  readonly folder: string;
  readonly language: string;
  readonly direction: string;
};

/** @returns a release as an item of the list. Text goes in as text: nothing of an index is read as markup. */
export function resultItem(document: SearchDocument, { folder, language, direction }: ResultPlace): HTMLLIElement {
  const [title, address, day, date, office, description] = document;
  const item = make('li', 'item');
  item.lang = language;
  item.dir = direction;
  const time = make('time', '', date);
  time.dateTime = day;
  const meta = make('p', 'meta');
  meta.append(time, ' ', make('span', 'type', office));
  const link = make('a', '', title);
  link.href = new URL(`${address}index.html`, folder).href;
  const headline = make('p', 'headline');
  headline.append(link);
  item.append(meta, headline);
  if (description !== '') item.append(make('p', 'summary', description));
  return item;
}

/** Fills a list of choices; its first one, for all, stays. */
export function fillChoices(select: HTMLSelectElement, choices: readonly (readonly [value: string, label: string])[]) {
  const chosen = select.value;
  select.length = 1;
  select.append(...choices.map(([value, label]) => new Option(label, value)));
  select.value = choices.some(([value]) => value === chosen) ? chosen : '';
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text = '') {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
