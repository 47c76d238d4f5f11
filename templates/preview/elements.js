/** The words of the page and what formats there are, as the server wrote them into it. */
const settings = JSON.parse(document.getElementById('settings').textContent);

export const { formats } = settings;

/** @returns a text in the reader's language; `{name}` in it is filled in. */
export function say(key, values = {}) {
  const text = settings.texts[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/** Makes an element. Children are elements or text, never markup. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== undefined));
  return element;
}

/** A button that is pressed or not. */
export function toggle(label, pressed, change, properties = {}) {
  return make('button', { type: 'button', 'aria-pressed': String(pressed), onclick: change, ...properties }, label);
}

export function byId(id) {
  return document.getElementById(id);
}

const names = new Intl.DisplayNames([document.documentElement.lang || 'en'], { type: 'language' });

/** @returns what a language is called in the reader's language. */
export function languageName(tag) {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** What the reader chose is kept in the browser, where it may. */
export function remembered(key, fallback) {
  try {
    return JSON.parse(localStorage.getItem(`iom-release.${key}`) ?? 'null') ?? fallback;
  } catch {
    return fallback;
  }
}

export function remember(key, value) {
  try {
    localStorage.setItem(`iom-release.${key}`, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing shows the page all the same.
  }
}
