import { answer, type SearchQuery } from '../../archive/search/query.ts';
import { countWords, type Elements, findElements, type Words } from './elements.ts';
import { type IndexReader, openIndex } from './index-reader.ts';
import { fillChoices, type ResultPlace, resultItem } from './results.ts';

/** Results that are shown at once. */
const PAGE = 10;
/** Milliseconds after the last key before an answer is looked for. */
const PAUSE = 250;
const FIELDS = ['words', 'year', 'office', 'theme', 'language'] as const;

const elements = findElements();
const words: Words = JSON.parse(elements.form.dataset['words'] ?? '{}');
const readers = new Map<string, IndexReader>();
/** Counts searches: an answer that comes after a later question was asked is dropped. */
let latest = 0;

start(elements);

function start({ form, more, withoutScript, words: input }: Elements): void {
  withoutScript.hidden = true;
  form.hidden = false;
  readAddress();
  let pause: number | undefined;
  const soon = (milliseconds: number) => {
    window.clearTimeout(pause);
    pause = window.setTimeout(() => void search(true), milliseconds);
  };
  input.addEventListener('input', () => soon(PAUSE));
  form.addEventListener('change', (event) => event.target !== input && soon(0));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    soon(0);
  });
  window.addEventListener('popstate', () => {
    readAddress();
    void search(false);
  });
  more.addEventListener('click', () => void showMore());
  void search(false);
}

/** What is left to show of the last answer. */
let rest: readonly number[] = [];

/** Answers what the form asks, from the index of the chosen language. */
async function search(remember: boolean): Promise<void> {
  latest += 1;
  const turn = latest;
  const { found, results, more } = elements;
  try {
    const { reader } = chosenIndex();
    const manifest = await reader.manifest();
    if (turn !== latest) return;
    fillChoices(elements.year, manifest.years.map(([year]) => [String(year), String(year)] as const).reverse());
    fillChoices(elements.office, manifest.offices);
    fillChoices(elements.theme, manifest.themes);
    readChoices(remember);
    if (remember) writeAddress();
    const query = readQuery();
    if (isEmpty(query)) return show('', []);
    found.textContent = words.loading;
    const { numbers } = await answer(query, manifest, reader.shard);
    if (turn !== latest) return;
    rest = numbers;
    results.replaceChildren();
    await showMore(turn);
    if (turn === latest) found.textContent = numbers.length === 0 ? words.none : countWords(numbers.length, words);
  } catch {
    if (turn !== latest) return;
    show(words.failed, []);
    elements.withoutScript.hidden = false;
    more.hidden = true;
  }
}

function show(text: string, numbers: readonly number[]): void {
  rest = numbers;
  elements.found.textContent = text;
  elements.results.replaceChildren();
  elements.more.hidden = numbers.length === 0;
}

/** Adds the next results to the list; asked for by a reader, it moves on to the first of them. */
async function showMore(turn?: number): Promise<void> {
  const { results, more } = elements;
  const { reader, place } = chosenIndex();
  const next = rest.slice(0, PAGE);
  const documents = await reader.documents(next);
  if (turn !== undefined && turn !== latest) return;
  rest = rest.slice(PAGE);
  const items = documents.map((document) => resultItem(document, place));
  results.append(...items);
  more.hidden = rest.length === 0;
  if (turn === undefined) items[0]?.querySelector('a')?.focus();
}

function chosenIndex(): { readonly reader: IndexReader; readonly place: ResultPlace } {
  const { language } = elements;
  const option = language.selectedOptions[0];
  const folder = new URL(option?.dataset['folder'] ?? './', document.baseURI).href;
  const reader = readers.get(folder) ?? openIndex(folder);
  readers.set(folder, reader);
  const place = { folder: new URL('../', folder).href, language: language.value, direction: option?.dir ?? 'auto' };
  return { reader, place };
}

function readQuery(): SearchQuery {
  const { words: input, year, office, theme } = elements;
  return {
    text: input.value,
    ...(year.value === '' ? {} : { year: Number(year.value) }),
    ...(office.value === '' ? {} : { office: office.value }),
    ...(theme.value === '' ? {} : { theme: theme.value }),
  };
}

function isEmpty({ text, year, office, theme }: SearchQuery): boolean {
  return text.trim() === '' && year === undefined && office === undefined && theme === undefined;
}

/** The address has the question, so that it can be sent to somebody and gone back to. */
function readAddress(): void {
  const asked = new URLSearchParams(location.search);
  elements.words.value = asked.get('q') ?? '';
  const language = asked.get('language');
  if (language !== null && [...elements.language.options].some(({ value }) => value === language)) {
    elements.language.value = language;
  }
}

/** Choices can only be taken from the address when the index has said which there are. */
function readChoices(chosenByReader: boolean): void {
  if (chosenByReader) return;
  const asked = new URLSearchParams(location.search);
  for (const select of [elements.year, elements.office, elements.theme]) {
    const value = asked.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
}

function writeAddress(): void {
  const asked = new URLSearchParams();
  for (const field of FIELDS) {
    const { name, value } = elements[field];
    const isDefault = value === '' || (field === 'language' && value === document.documentElement.lang);
    if (!isDefault) asked.set(name, value);
  }
  const text = asked.toString();
  history.replaceState(null, '', text === '' ? location.pathname : `?${text}`);
}
