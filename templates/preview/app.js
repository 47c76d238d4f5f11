import { byId, languageName, make, remember, remembered, say, toggle } from './elements.js';
import { showFindings } from './findings.js';
import { ReleaseList, stateMarks } from './list.js';
import { formatsOf, Panes, VIEWS } from './panes.js';

const releases = new Map();
const details = new Map();
/** What was fetched of each release last, perhaps of an earlier version. */
const earlier = new Map();
const list = new ReleaseList();
const panes = new Panes(byId('panes'), follow);
let views = remembered('views', ['page', 'wire', 'email']).filter((id) => VIEWS.some((view) => view.id === id));
let beside = remembered('beside', []);
let version = 0;
/** Only the latest of several requests that overlap is shown. */
let turn = 0;

function chosenId() {
  const id = decodeURIComponent(location.hash.slice(1));
  return releases.has(id) ? id : undefined;
}

async function fetchJson(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

async function loadState() {
  const state = await fetchJson('state.json');
  version = state.version;
  releases.clear();
  details.clear();
  for (const release of state.releases) releases.set(release.id, release);
  showProblem(state.problem);
  await show();
}

/** Shows the release that is open, or the first one of the list. */
async function show() {
  const [first] = releases.keys();
  const id = chosenId() ?? (location.hash === '' ? first : undefined);
  list.show(releases.values(), id);
  if (id === undefined) return showNothing();
  const mine = ++turn;
  showAtOnce(id);
  const release = await detail(id);
  const others = await Promise.all(
    release.translations.filter((other) => beside.includes(releases.get(other)?.language)).map(detail),
  );
  if (mine !== turn) return;
  drawHead(release);
  drawLanguages(release);
  panes.show(release.address === undefined ? ['source'] : views, [release, ...others]);
  showFindings(release.findings, goTo);
}

/** What is known already is shown before the findings are fetched: the text that was saved is what people wait for. */
function showAtOnce(id) {
  const before = earlier.get(id);
  if (!before) return;
  const others = before.translations.filter((other) => beside.includes(releases.get(other)?.language));
  const known = [id, ...others].map((one) => ({ ...earlier.get(one), ...releases.get(one), version }));
  if (known.some(({ source, address }) => source === undefined || address === undefined)) return;
  panes.show(
    views.filter((view) => view !== 'source'),
    known,
    { partly: true },
  );
}

async function detail(id) {
  const known = details.get(id);
  if (known) return known;
  const query = new URLSearchParams({ id, formats: formatsOf(views).join() });
  const release = { ...(await fetchJson(`release.json?${query}`)), version };
  details.set(id, release);
  earlier.set(id, release);
  return release;
}

function showNothing() {
  byId('headline').textContent = releases.size === 0 ? say('emptyNewsroom') : say('choose');
  byId('facts').replaceChildren();
  byId('notices').replaceChildren();
  panes.show([], []);
  showFindings([], goTo);
}

function drawHead(release) {
  const { title, id, language, direction, date, office, stale, goodAt, address } = release;
  const headline = byId('headline');
  headline.textContent = title || id;
  headline.lang = language;
  headline.dir = direction;
  document.title = `${title || id} – ${say('preview')}`;
  byId('facts').replaceChildren(
    ...[id, date?.slice(0, 10), office].filter(Boolean).map((fact) => make('span', { dir: 'ltr' }, fact)),
    ...stateMarks(release),
  );
  const time = new Date(goodAt ?? 0).toLocaleTimeString(document.documentElement.lang);
  const notice = address === undefined ? say('never') : stale ? say('stale', { time }) : undefined;
  const shown = byId('notices').textContent;
  if ((notice ?? '') !== shown)
    byId('notices').replaceChildren(...(notice ? [make('p', { class: 'banner stop' }, notice)] : []));
}

function drawLanguages({ translations }) {
  const tags = [...new Set(translations.map((id) => releases.get(id)?.language))].filter(Boolean);
  const group = byId('languages');
  group.hidden = tags.length === 0;
  const key = JSON.stringify([tags, beside]);
  if (group.dataset.key === key) return;
  group.dataset.key = key;
  const focused = document.activeElement?.dataset?.language;
  group.replaceChildren(
    ...tags.map((tag) =>
      toggle(
        languageName(tag),
        beside.includes(tag),
        () => {
          beside = beside.includes(tag) ? beside.filter((other) => other !== tag) : [...beside, tag];
          remember('beside', beside);
          show();
        },
        { 'data-language': tag },
      ),
    ),
  );
  group.querySelector(`[data-language="${focused}"]`)?.focus();
}

function drawViews() {
  byId('views').replaceChildren(
    ...VIEWS.map(({ id, label }) =>
      toggle(label, views.includes(id), (event) => {
        views = views.includes(id) ? views.filter((other) => other !== id) : [...views, id];
        remember('views', views);
        event.currentTarget.setAttribute('aria-pressed', String(views.includes(id)));
        details.clear();
        show();
      }),
    ),
  );
}

/** Opens the text where a finding stands. */
async function goTo(line) {
  if (!views.includes('source')) {
    views = [...views, 'source'];
    remember('views', views);
    drawViews();
    await show();
  }
  panes.showLine(line);
}

/** A link to a translation opens it here; one to the web opens a window of its own. */
function follow(href) {
  const url = new URL(href);
  const match = /\/view\/(.+\/)[^/]*$/.exec(url.pathname);
  if (url.origin === location.origin && match) {
    const release = [...releases.values()].find(({ address }) => address === match[1]);
    if (release && !url.pathname.endsWith('.txt')) location.hash = encodeURIComponent(release.id);
    else window.open(href, '_blank', 'noopener');
  } else if (url.protocol === 'https:') window.open(href, '_blank', 'noopener,noreferrer');
  else announce(href);
}

function announce(text) {
  byId('live').textContent = text;
}

function showProblem(problem) {
  byId('banners').querySelector('.settings')?.remove();
  if (!problem) return;
  const findings = problem.findings.map(({ file, line, column, message, hint }) =>
    make('li', { dir: 'auto' }, `${file}:${line}:${column} ${message} ${hint ?? ''}`),
  );
  byId('banners').append(
    make(
      'div',
      { class: 'banner stop settings' },
      make('p', {}, make('strong', {}, say('settingsProblem')), ' ', problem.message, ' ', problem.hint),
      ...(findings.length > 0 ? [make('ul', {}, ...findings)] : []),
    ),
  );
}

function connected(isConnected) {
  byId('banners').querySelector('.lost')?.remove();
  if (!isConnected) byId('banners').append(make('p', { class: 'banner stop lost' }, say('lost')));
  announce(isConnected ? say('connected') : '');
}

async function take({ version: now, everything, releases: changed, gone }) {
  if (everything) return loadState();
  version = now;
  // Pages name their translations, so what is shown beside a changed release may have changed with it.
  details.clear();
  for (const release of changed) releases.set(release.id, release);
  for (const id of gone) releases.delete(id);
  await show();
  const mine = changed.find(({ id }) => id === chosenId());
  if (mine) announce(`${say('updated')} ${say('errors', { count: mine.counts.error })}`);
}

function listen() {
  const events = new EventSource('events');
  events.addEventListener('hello', (event) => {
    connected(true);
    if (JSON.parse(event.data).version !== version) loadState();
  });
  events.addEventListener('change', (event) => take(JSON.parse(event.data)));
  events.addEventListener('error', () => connected(false));
}

function appearance() {
  const select = byId('appearance');
  select.value = remembered('appearance', 'system');
  const apply = () => {
    document.documentElement.dataset.appearance = select.value;
    remember('appearance', select.value);
  };
  select.addEventListener('change', () => {
    apply();
    show();
  });
  apply();
}

appearance();
drawViews();
window.addEventListener('hashchange', () => show());
await loadState();
listen();
