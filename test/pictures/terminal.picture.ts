import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { screenshot, withPage } from '../support/browser.ts';
import { runCli } from '../support/cli.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COLOURS: Readonly<Record<string, string>> = {
  '31': '#ff8a80',
  '32': '#a5d6a7',
  '33': '#ffe082',
  '1': '#ffffff',
  '2': '#9aa7b8',
};

/** What a program printed as HTML: its colours (SGR, ECMA-48) as spans. */
function asHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  let open = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape begins a colour
  const spans = escaped.replace(/\u001b\[(\d+)m/g, (_, code: string) => {
    const colour = COLOURS[code];
    if (colour !== undefined) {
      open += 1;
      return `<span style="color:${colour}">`;
    }
    if (open === 0) return '';
    open -= 1;
    return '</span>';
  });
  return spans + '</span>'.repeat(open);
}

test('from an empty folder to a published release', async () => {
  const room = temporaryNewsroom({});
  const session: string[] = [];
  const type = async (line: string) => {
    const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    const { stdout, stderr } = await runCli(args.slice(1), { cwd: room.path, env: { FORCE_COLOR: '1' } });
    session.push(`<b>$ ${line}</b>\n${asHtml(stdout + stderr)}`);
  };
  await type('iom-release init --office mexico --language en');
  await type('iom-release new "Harbour Opens at Night" --embargo "tomorrow 9:00"');
  const [file = ''] = room.list().filter((name) => name.includes('harbour'));
  room.write({ [file]: room.read(file).replace('office: mexico', 'office: mexcio') });
  await type(`iom-release lint ${file}`);
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Terminal</title><style>
    body { margin: 0; padding: 22px 26px; background: #10161f; color: #d5dbe5; font: 15px/1.5 "Noto Sans Mono", monospace }
    pre { margin: 0; font: inherit; white-space: pre-wrap } b { color: #9db8ff }
  </style><pre>${session.join('\n')}</pre></html>`;
  await withPage(
    page,
    async (shown, problems) => {
      expect(problems).toEqual([]);
      await screenshot(shown, join(ROOT, '.github', 'pictures', 'terminal.png'));
    },
    { viewport: { width: 980, height: 300 }, deviceScaleFactor: 1.5 },
  );
});
