// Milliseconds of CPU an email, warm, one thread, all on the same fictional release: npm run bench:email
// Other libraries get the release's parts ready-made (no Markdown to read), and are installed into a temporary folder.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { rolldown } from 'rolldown';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUNDLE = join(ROOT, 'dist', 'bench', 'email-parts.mjs');
const PEERS = {
  mjml: '5.4.1',
  '@react-email/components': '1.0.12',
  '@react-email/render': '2.3.1',
  react: '19',
  'react-dom': '19',
  'jsx-email': '2.8.4',
  juice: '11.1.1',
};

async function ownParts() {
  const bundle = await rolldown({ input: join(ROOT, 'test/bench/email/parts.ts'), platform: 'node' });
  await bundle.write({ file: BUNDLE, format: 'esm', codeSplitting: false });
  return import(pathToFileURL(BUNDLE).href);
}

/** The peers resolve their packages from the folder that they stand in. */
async function peers() {
  const folder = join(tmpdir(), 'iom-release-bench-email');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'node_modules', 'juice'))) {
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    const packages = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['install', ...quiet, ...packages], { cwd: folder, stdio: 'inherit' });
  }
  copyFileSync(join(ROOT, 'test/bench/email/peers.mjs'), join(folder, 'peers.mjs'));
  return import(pathToFileURL(join(folder, 'peers.mjs')).href);
}

/** Single calls by the CPU that they take, since a busy machine stretches the clock: the median, and the fastest tenth. */
async function time(call, warm = 400, calls = 1000) {
  for (let n = 0; n < warm; n++) await call();
  const times = [];
  for (let n = 0; n < calls; n++) {
    const start = process.cpuUsage();
    const result = call();
    if (result instanceof Promise) await result;
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  return { median: times[calls / 2], fast: times[calls / 10] };
}

const {
  loadTemplates,
  email,
  htmlPart,
  webAddresses,
  textPart,
  writeMessage,
  renderHtml,
  readNewsroom,
  validate,
  parse,
} = await ownParts();
const folder = join(ROOT, 'test/fixtures/harbour/');
const file = (path) => ({ path, text: readFileSync(folder + path, 'utf8') });
const { newsroom } = readNewsroom({ newsroom: file('newsroom.yaml'), offices: file('offices.yaml') });
const source = readFileSync(join(ROOT, 'test/bench/email/release.md'), 'utf8');
const { release, diagnostics } = validate(parse(source, 'release.md'), { newsroom, now: Date.UTC(2024, 5, 1) });
if (!release) throw new Error(JSON.stringify(diagnostics));
const room = readFileSync(join(folder, 'pictures/room.png'));
const context = { templates: loadTemplates(), newsroom, beside: [], picture: () => room };
const address = webAddresses(release, newsroom);

const html = htmlPart(release, context, address);
const text = textPart(release, context);
const message = {
  from: newsroom.email.from,
  subject: release.title,
  date: { epoch: Date.UTC(2024, 2, 5), offset: 60 },
  messageId: '<nights.en.0123456789abcdef@press.library.example.org>',
  language: 'en',
  text,
  html,
};
const composed = () =>
  new MailComposer({
    from: newsroom.email.from,
    to: 'undisclosed-recipients:;',
    subject: message.subject,
    date: new Date(message.date.epoch),
    messageId: message.messageId,
    text,
    html,
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
const { mjml, reactEmail, jsxEmail, juiced } = (await peers()).prepare({
  title: release.title,
  preheader: release.summary,
  url: `${newsroom.baseUrl}/en/release/`,
  image: { src: `${newsroom.baseUrl}/en/release/pictures/room.png`, alt: release.image.alt },
  blocks: release.body.children.map(finished),
  contacts: release.contacts.map(
    ({ name, title = '', phones, email: mail }) =>
      `<b>${name}</b><br>${title}<br>${phones.map(({ e164, international }) => `<a href="tel:${e164}">${international}</a>`).join('<br>')}<br><a href="mailto:${mail}">${mail}</a>`,
  ),
  boilerplate: release.boilerplate.text,
});

/** A block of the text as the other libraries get it: its element, and finished HTML inside. */
function finished(node) {
  const block = renderHtml({ type: 'root', children: [node] }).trim();
  const [, tag, inside] = /^<(\w+)[^>]*>([\s\S]*)<\/\1>$/.exec(block);
  return { tag, html: inside };
}

const rows = [
  ['HTML: ours, from the tree', () => htmlPart(release, context, address)],
  ['HTML: mjml', mjml],
  ['HTML: react-email', reactEmail],
  ['HTML: jsx-email', jsxEmail],
  ['HTML: juice, on finished HTML', juiced],
  ['text: ours, from the tree', () => textPart(release, context)],
  ['MIME: ours', () => writeMessage(message)],
  ['MIME: MailComposer', composed],
  ['HTML, text and MIME: ours', () => email.render(release, context)],
];
const only = process.argv[2];
console.log(
  `HTML ${Buffer.byteLength(html)} bytes, text ${Buffer.byteLength(text)}, message ${email.render(release, context)[0].content.length}`,
);
console.log('| | median ms | fastest tenth |\n|---|---|---|');
for (const [name, call] of rows) {
  if (only && !name.includes(only)) continue;
  const { median, fast } = await time(call, name.includes('ours') ? 2000 : 200, name.includes('ours') ? 3000 : 400);
  console.log(`| ${name} | ${median.toFixed(3)} | ${fast.toFixed(3)} |`);
}
