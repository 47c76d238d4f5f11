// A plainly fictional newsroom of any size: seeded, every release different, each depending on its number alone, so that
// newsroom N begins with the releases of every smaller one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LANGUAGES = [...Array(16).fill('en'), 'fr', 'fr', 'es', 'ar'];

const WORDS = {
  en: `harbour library lantern orchard ferry bridge meadow archive kitchen garden school river valley market teacher baker
    weaver gardener captain committee village island festival workshop bicycle lighthouse reading evening morning winter
    quiet green narrow early careful modest bright gentle plain steady opened measured repaired counted planted painted
    gathered carried answered invited and with for from near after before around across between while because although
    the a every several many few most other first second third new old small large`,
  fr: `port bibliothèque lanterne verger bac pont prairie archive cuisine jardin école rivière vallée marché institutrice
    boulanger tisserand jardinier capitaine comité village île fête atelier bicyclette phare lecture soirée matinée hiver
    calme vert étroit précoce soigneux modeste clair doux simple régulier ouvre mesure répare compte plante peint rassemble
    porte répond invite et avec pour depuis près après avant autour entre pendant parce que bien que le la chaque plusieurs
    beaucoup peu autre premier deuxième troisième nouveau ancien petit grand`,
  es: `puerto biblioteca linterna huerto transbordador puente prado archivo cocina jardín escuela río valle mercado maestra
    panadero tejedora jardinero capitana comité pueblo isla fiesta taller bicicleta faro lectura tarde mañana invierno
    tranquilo verde estrecho temprano cuidadoso modesto claro suave sencillo constante abre mide repara cuenta planta pinta
    reúne lleva responde invita y con para desde cerca después antes alrededor entre mientras porque aunque el la cada varios
    muchos pocos otro primero segundo tercero nuevo viejo pequeño grande`,
  ar: `الميناء المكتبة الفانوس البستان العبارة الجسر المرج الأرشيف المطبخ الحديقة المدرسة النهر الوادي السوق المعلمة الخباز
    النساج البستاني القبطان اللجنة القرية الجزيرة المهرجان الورشة الدراجة المنارة القراءة المساء الصباح الشتاء هادئ أخضر
    ضيق مبكر متأن متواضع مشرق لطيف بسيط ثابت فتح قاس أصلح عد زرع رسم جمع حمل أجاب دعا ومع من قرب بعد قبل حول بين بينما لأن
    كل عدة كثير قليل آخر أول ثان ثالث جديد قديم صغير كبير`,
};
const LISTS = Object.fromEntries(Object.entries(WORDS).map(([language, words]) => [language, words.split(/\s+/)]));
const SAID = { en: 'said', fr: 'a dit', es: 'dijo', ar: 'قال' };
const OFFICES = [
  'mexico',
  'kenya',
  'south-sudan',
  'switzerland',
  'peru',
  'nepal',
  'egypt',
  'morocco',
  'colombia',
  'senegal',
];
const THEMES = ['reading', 'night', 'gardens', 'ferries', 'bridges', 'bread', 'lamps', 'maps'];
const PEOPLE = ['Ana Ejemplo', 'Bo Muster', 'Chloé Exemple', 'Dan Sample', 'Eva Vzorek', 'Fay Placeholder'];
const PHONES = ['+41 22 717 91 11', '+52 55 5536 3954', '+254 20 422 1000', '+33 1 40 44 06 91'];

/** mulberry32: small, fast, the same everywhere. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function writer(language, next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const between = (least, most) => least + Math.floor(next() * (most - least + 1));
  // No word twice in a row: a release full of slips would time the reports, not the checks.
  let last;
  const word = () => {
    const before = last;
    do last = pick(LISTS[language]);
    while (last === before);
    return last;
  };
  const words = (count) => Array.from({ length: count }, word).join(' ');
  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  const comma = language === 'ar' ? '،' : ',';
  const sentence = () => {
    const start = `${capital(words(between(4, 9)))}${comma} ${words(between(3, 9))}`;
    const number = next() < 0.2 ? ` ${between(2, 900)} ${words(2)}` : '';
    return `${start}${number}.`;
  };
  const paragraph = (count) => Array.from({ length: count }, sentence).join(' ');
  return { pick, between, words, capital, sentence, paragraph };
}

function body(language, next, [least, most]) {
  const { pick, between, words, capital, sentence, paragraph } = writer(language, next);
  const link = () => `[${words(3)}](https://library.example.org/${between(1, 99999)}/page?a=${between(1, 99)})`;
  const kinds = {
    paragraph: () => paragraph(between(2, 5)),
    marked: () =>
      `${sentence()} ${capital(words(3))} **${words(2)}** ${words(4)}. ${capital(words(2))} *${words(3)}*. ${sentence()}`,
    linked: () => `${sentence()} ${capital(words(2))} ${link()} ${words(3)}. ${sentence()}`,
    list: () => Array.from({ length: between(3, 6) }, () => `- ${words(between(4, 10))}`).join('\n'),
    ordered: () => Array.from({ length: between(2, 4) }, (_, index) => `${index + 1}. ${sentence()}`).join('\n'),
    quote: () => `> ${sentence()} ${sentence()}`,
    said: () => `“${sentence()}” ${SAID[language]} ${pick(PEOPLE)}. ${sentence()}`,
    heading: () => `## ${capital(words(4))}`,
    table: () => {
      const rows = Array.from({ length: between(2, 5) }, () => `| ${words(2)} | ${between(1, 9999)} | ${words(1)} |`);
      return [`| ${words(1)} | ${words(1)} | ${words(1)} |`, '|:---|---:|---|', ...rows].join('\n');
    },
  };
  const bag = [
    'paragraph',
    'paragraph',
    'paragraph',
    'paragraph',
    'said',
    'said',
    'marked',
    'linked',
    'list',
    'quote',
    'heading',
  ];
  const blocks = [paragraph(2)];
  const target = between(least, most);
  const count = () => blocks.join(' ').split(/\s+/).length;
  while (count() < target) {
    const chance = next();
    const block = kinds[chance < 0.05 ? 'table' : chance < 0.1 ? 'ordered' : pick(bag)]();
    // A heading with nothing below it would not be a release that anybody wrote.
    blocks.push(...(block.startsWith('## ') ? [block, paragraph(2)] : [block]));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** @returns one release: the path of its file in the newsroom, and its text of about so many words */
export function release(index, length = [300, 700]) {
  const next = random(1951 + index * 7919);
  const language = LANGUAGES[Math.floor(next() * LANGUAGES.length)];
  const { pick, between, words, capital } = writer(language, next);
  const year = 2000 + Math.floor(next() * 24);
  const date = `${year}-${String(between(1, 12)).padStart(2, '0')}-${String(between(1, 28)).padStart(2, '0')}`;
  const office = pick(OFFICES);
  const person = pick(PEOPLE);
  const front = [
    `title: ${capital(words(7))} ${index}`,
    `date: ${date}`,
    `office: ${office}`,
    `language: ${language}`,
    'dateline: Lighthouse Point',
    `summary: ${capital(words(14))}.`,
    'contacts:',
    `  - name: ${person}`,
    `    phone: ${pick(PHONES)}`,
    `    email: ${person.split(' ')[0].toLowerCase().replace('é', 'e')}@library.example.org`,
    `themes: [${pick(THEMES)}, ${pick(THEMES.slice(2))}]`.replace(/\[(.+), \1\]/, '[$1]'),
    `keywords: [${words(1)} ${index}, ${words(2)}]`,
  ];
  const path = `${year}/${date}-release-${String(index).padStart(6, '0')}.${language}.md`;
  return { path, text: `---\n${front.join('\n')}\n---\n\n${body(language, next, length)}` };
}

export const SETTINGS = `organisation:
  name: { en: Harbour Library Network, fr: Réseau des bibliothèques du port, es: Red de Bibliotecas del Puerto, ar: شبكة مكتبات الميناء }
  shortName: { en: HLN, fr: RBP, es: RBP, ar: شبكة مكتبات الميناء }
  domains: [library.example.org]
baseUrl: https://press.library.example.org
language: en
boilerplates:
  about:
    - from: 1951-12-05
      text:
        en: The Harbour Library Network runs fictional libraries by an imaginary sea.
        fr: Le Réseau des bibliothèques du port gère des bibliothèques fictives.
        es: La Red de Bibliotecas del Puerto gestiona bibliotecas ficticias.
        ar: تدير شبكة مكتبات الميناء مكتبات خيالية.
boilerplate: about
`;

/** Writes a newsroom of \`count\` releases. @returns bytes of the sources */
export function writeNewsroom(folder, count, from = 0, length = undefined) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'newsroom.yaml'), SETTINGS);
  const made = new Set();
  let bytes = 0;
  for (let index = from; index < from + count; index += 1) {
    const { path, text } = release(index, length);
    const year = path.slice(0, 4);
    if (!made.has(year)) mkdirSync(join(folder, year), { recursive: true });
    made.add(year);
    writeFileSync(join(folder, path), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, count] = process.argv.slice(2);
  const bytes = writeNewsroom(folder, Number(count));
  console.log(`${count} releases, ${(bytes / Number(count) / 1024).toFixed(2)} KiB each`);
}
