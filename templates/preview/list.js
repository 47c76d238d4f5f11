import { byId, languageName, make, say } from './elements.js';

const STATES = ['public', 'draft', 'embargoed', 'scheduled', 'withdrawn', 'unreadable'];
/** More than this at once would make the browser slow; the rest comes when it is asked for. */
const PAGE = 200;

/** The list of all releases, with its filters. */
export class ReleaseList {
  #releases = [];
  #chosen;
  #shown = PAGE;

  constructor() {
    const again = () => {
      this.#shown = PAGE;
      this.#draw();
    };
    byId('search').addEventListener('input', again);
    byId('state').addEventListener('change', again);
    byId('language').addEventListener('change', again);
    byId('more').addEventListener('click', () => {
      this.#shown += PAGE;
      this.#draw();
    });
    byId('releases').addEventListener('keydown', (event) => this.#move(event));
    byId('state').append(
      make('option', { value: '' }, say('anyState')),
      make('option', { value: 'error' }, say('withErrors')),
      ...STATES.map((state) => make('option', { value: state }, say(state))),
    );
  }

  /** Shows these releases, the newest first, and marks the one that is open. */
  show(releases, chosen) {
    this.#releases = [...releases].sort(
      (a, b) => compare(b.date ?? '9999', a.date ?? '9999') || compare(a.title, b.title) || compare(a.id, b.id),
    );
    this.#chosen = chosen;
    this.#offerLanguages();
    this.#draw();
  }

  #offerLanguages() {
    const select = byId('language');
    const tags = [...new Set(this.#releases.map(({ language }) => language))].sort();
    if (select.dataset.tags === tags.join()) return;
    const before = select.value;
    select.dataset.tags = tags.join();
    select.replaceChildren(
      make('option', { value: '' }, say('anyLanguage')),
      ...tags.map((tag) => make('option', { value: tag }, languageName(tag))),
    );
    select.value = tags.includes(before) ? before : '';
  }

  #draw() {
    const wanted = this.#releases.filter(matcher());
    const focused = document.activeElement?.closest?.('#releases a')?.dataset.id;
    byId('releases').replaceChildren(...wanted.slice(0, this.#shown).map((release) => this.#item(release)));
    byId('more').hidden = wanted.length <= this.#shown;
    byId('count').textContent =
      this.#releases.length === 0
        ? say('emptyNewsroom')
        : say('count', { shown: wanted.length, total: this.#releases.length });
    if (focused !== undefined)
      byId('releases')
        .querySelector(`a[data-id="${CSS.escape(focused)}"]`)
        ?.focus();
  }

  #item(release) {
    const { id, title, language, direction, date, counts } = release;
    const link = make(
      'a',
      { href: `#${encodeURIComponent(id)}`, 'data-id': id, 'aria-current': id === this.#chosen ? 'true' : undefined },
      make('span', { class: 'title', lang: language, dir: direction }, title || id),
      make(
        'span',
        { class: 'facts' },
        date === undefined ? undefined : make('span', {}, date.slice(0, 10)),
        make('span', { class: 'tag', title: languageName(language) }, language),
        ...stateMarks(release),
        ...countMarks(counts),
      ),
    );
    return make('li', {}, link);
  }

  #move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const links = [...byId('releases').querySelectorAll('a')];
    const next = links[links.indexOf(document.activeElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

function matcher() {
  const words = fold(byId('search').value)
    .split(/\s+/)
    .filter((word) => word !== '');
  const state = byId('state').value;
  const language = byId('language').value;
  return (release) => {
    const text = fold(`${release.title} ${release.id} ${release.office ?? ''} ${release.date ?? ''}`);
    return (
      (state === '' || release.state === state || (state === 'error' && release.counts.error > 0)) &&
      (language === '' || release.language === language) &&
      words.every((word) => text.includes(word))
    );
  };
}

function fold(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What is not simply public bears a mark. */
export function stateMarks({ state, until }) {
  if (state === 'public') return [];
  const moment = until === undefined ? [] : [' ', momentOf(until)];
  return [make('span', { class: `mark ${state}` }, say(state), ...moment)];
}

/** A timestamp as people read it, from left to right in every language. */
function momentOf(timestamp) {
  return make('span', { dir: 'ltr' }, `${timestamp.slice(0, 16).replace('T', ' ')} ${timestamp.slice(19)}`);
}

function countMarks({ error, warning }) {
  return [
    error > 0 ? make('span', { class: 'mark error' }, say('errors', { count: error })) : undefined,
    warning > 0 ? make('span', { class: 'mark warning' }, say('warnings', { count: warning })) : undefined,
  ];
}

function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
