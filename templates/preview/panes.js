import { formats, languageName, make, say } from './elements.js';
import { sourceLines } from './findings.js';

/** How wide a desktop browser is: the page is laid out for it and made smaller to fit. */
const DESKTOP = 1024;

/** The views of a release, in the order of the buttons; what is no page is shown as text. */
export const VIEWS = [
  { id: 'page', label: say('page'), file: 'index.html', kind: 'wide' },
  { id: 'phone', label: say('phone'), file: 'index.html', kind: 'frame' },
  ...formats
    .filter(({ id }) => id !== 'html')
    .map(({ id, file }) => ({
      id,
      label: say(id),
      file: id === 'email' ? 'email.html' : file,
      kind: id === 'email' ? 'frame' : 'text',
      format: id,
    })),
  { id: 'source', label: say('source'), kind: 'source' },
];

/** @returns the formats that the views need, for what they cannot render as it was written. */
export function formatsOf(views) {
  return VIEWS.filter(({ id }) => views.includes(id)).map(({ format }) => format ?? 'html');
}

/** The panes side by side. A pane that stays keeps its place in the text when it is shown anew. */
export class Panes {
  #root;
  #panes = new Map();
  #follow;

  /** @param follow told of a link in a rendition that was chosen */
  constructor(root, follow) {
    this.#root = root;
    this.#follow = follow;
  }

  /** Shows each of the views of each of the releases. @param partly true when others are to stay as they are */
  show(views, releases, { partly = false } = {}) {
    const wanted = VIEWS.filter(({ id }) => views.includes(id)).flatMap((view) =>
      releases.map((release) => ({ key: `${view.id} ${release.id}`, view, release })),
    );
    const keys = new Set(wanted.map(({ key }) => key));
    if (partly) {
      for (const { key, release } of wanted) this.#panes.get(key)?.update(release);
      return;
    }
    for (const [key, pane] of this.#panes) {
      if (keys.has(key)) continue;
      pane.element.remove();
      this.#panes.delete(key);
    }
    for (const [index, { key, view, release }] of wanted.entries()) {
      const pane = this.#panes.get(key) ?? new Pane(view, release, this.#follow);
      this.#panes.set(key, pane);
      if (this.#root.children[index] !== pane.element)
        this.#root.insertBefore(pane.element, this.#root.children[index] ?? null);
      pane.update(release);
    }
  }

  /** Brings a line of the source into sight. */
  showLine(line) {
    for (const { element } of this.#panes.values()) {
      const item = element.querySelector(`.source [data-line="${line}"]`);
      item?.scrollIntoView({ block: 'center' });
      item?.focus({ preventScroll: true });
    }
  }
}

class Pane {
  element;
  #view;
  #stage;
  #head;
  #follow;
  #shown = '';

  constructor(view, release, follow) {
    this.#view = view;
    this.#follow = follow;
    this.#head = make('div', { class: 'head' });
    this.#stage = make('div', { class: 'stage', 'data-kind': view.kind });
    const label = `${view.label}, ${languageName(release.language)}`;
    this.element = make('section', { class: `pane ${view.id}`, 'aria-label': label }, this.#head, this.#stage);
    if (view.kind === 'wide') new ResizeObserver(() => scaleToStage(this.#stage)).observe(this.#stage);
  }

  update(release) {
    this.#drawHead(release);
    const { kind, file } = this.#view;
    if (kind === 'source') this.#drawSource(release);
    else if (release.address === undefined) this.#stage.replaceChildren();
    else {
      const scheme = document.documentElement.dataset.appearance;
      const version = `view/${release.address}${file}?v=${release.version}&scheme=${scheme}`;
      if (version === this.#shown) return;
      this.#shown = version;
      if (kind === 'text') this.#drawText(version, release);
      else this.#refreshFrame(version);
    }
  }

  #drawHead({ language, address, email }) {
    const { label, file, id } = this.#view;
    const open = file === undefined || address === undefined ? undefined : `view/${address}${file}`;
    this.#head.replaceChildren(
      make('h3', {}, label, ' ', make('span', { class: 'tag' }, languageName(language))),
      ...(open ? [make('a', { href: open, target: '_blank', rel: 'noopener' }, say('openAlone'))] : []),
      ...(id === 'email' && email ? [emailHead(email)] : []),
    );
  }

  #drawSource(release) {
    const top = this.#stage.firstElementChild?.scrollTop ?? 0;
    const source = sourceLines(release);
    this.#stage.replaceChildren(source);
    source.scrollTop = top;
  }

  async #drawText(address, { language, direction }) {
    const response = await fetch(address);
    const text = await response.text();
    if (address !== this.#shown) return;
    const before = this.#stage.querySelector('pre');
    const pre = make(
      'pre',
      { lang: language, dir: direction, tabindex: '0', 'aria-label': this.element.getAttribute('aria-label') },
      text,
    );
    const place = [before?.scrollLeft ?? 0, before?.scrollTop ?? 0];
    this.#stage.replaceChildren(pre);
    pre.scrollTo(...place);
  }

  /** Most changes are of the text: it is replaced in the frame that is there, which is faster than a new frame. */
  async #refreshFrame(address) {
    const frame = this.#stage.querySelector('iframe.current');
    const isSamePage = frame && withoutVersion(frame.getAttribute('src')) === withoutVersion(address);
    const page = isSamePage ? await fetchPage(address, frame.contentWindow) : undefined;
    if (address !== this.#shown) return;
    if (!page || !isStyledAlike(frame.contentDocument, page)) this.#drawFrame(address);
    else replaceText(frame, page);
  }

  /** The new version is laid out behind the old one and takes its place when it is whole: nothing flickers. */
  #drawFrame(address) {
    const before = this.#stage.querySelector('iframe.current');
    for (const waiting of this.#stage.querySelectorAll('iframe:not(.current)')) waiting.remove();
    const frame = make('iframe', {
      src: address,
      title: this.element.getAttribute('aria-label'),
      // Its scripts never run; the preview itself may look where the reader is in the text.
      sandbox: 'allow-same-origin',
    });
    frame.addEventListener('load', () => {
      if (address !== this.#shown) return;
      const hadFocus = document.activeElement === before;
      keepPlace(before, frame);
      frame.classList.add('current');
      before?.remove();
      if (hadFocus) frame.focus();
      frame.contentDocument?.addEventListener('click', (event) => this.#click(event));
    });
    this.#stage.append(frame);
    if (this.#view.kind === 'wide') scaleToStage(this.#stage);
  }

  #click(event) {
    const link = event.target.closest?.('a[href]');
    const href = link?.getAttribute('href') ?? '#';
    if (href.startsWith('#')) return;
    event.preventDefault();
    this.#follow(link.href);
  }
}

function emailHead({ subject, from }) {
  return make(
    'dl',
    {},
    make('div', {}, make('dt', {}, say('from')), make('dd', { dir: 'auto' }, from)),
    make('div', {}, make('dt', {}, say('subject')), make('dd', { dir: 'auto' }, subject)),
  );
}

function withoutVersion(address) {
  return address.replace(/\?v=\d+/, '');
}

/**
 * @param place the frame's window: what it parses stands under the policy of the rendition and not of the preview, which
 * would strip an email of its styles
 * @returns a page that is not shown yet; nothing where a template has an error and there is only a message
 */
async function fetchPage(address, place) {
  const response = await fetch(address);
  if (!response.ok) return undefined;
  return new place.DOMParser().parseFromString(await response.text(), 'text/html');
}

function isStyledAlike(shown, page) {
  const styles = (part) =>
    [...part.querySelectorAll('style, link[rel="stylesheet"]')].map(({ outerHTML }) => outerHTML).join();
  return shown?.body && styles(shown) === styles(page);
}

function replaceText(frame, page) {
  const { contentDocument: shown, contentWindow: place } = frame;
  const [left, top] = [place.scrollX, place.scrollY];
  for (const [old, fresh] of [
    [shown.documentElement, page.documentElement],
    [shown.body, page.body],
  ]) {
    for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
    for (const { name, value } of fresh.attributes) old.setAttribute(name, value);
  }
  shown.body.replaceChildren(...page.body.childNodes);
  place.scrollTo({ left, top, behavior: 'instant' });
}

function keepPlace(before, after) {
  const place = before?.contentWindow;
  if (place) after.contentWindow?.scrollTo({ left: place.scrollX, top: place.scrollY, behavior: 'instant' });
}

function scaleToStage(stage) {
  const scale = Math.min(1, stage.clientWidth / DESKTOP);
  for (const frame of stage.querySelectorAll('iframe')) {
    frame.style.width = `${stage.clientWidth / scale}px`;
    frame.style.height = `${stage.clientHeight / scale}px`;
    frame.style.transform = `scale(${scale})`;
  }
}
