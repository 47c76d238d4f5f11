import { spawnSync } from 'node:child_process';
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { type Built, built, textOf } from '../../support/built.ts';

const SLUG = '2009-06-19-iom-director-general-visits-mexico';
const sample = await built('releases');
const harbour = await built('test/fixtures/harbour', { includeDrafts: true, includeEmbargoed: true });
const emails = [sample, harbour].flatMap((from) =>
  [...from.files.keys()].filter((path) => path.endsWith('email.eml')).map((path) => ({ from, path })),
);

const bytesOf = ({ files }: Built, path: string) => files.get(path) ?? Buffer.alloc(0);

/** What Python's email package makes of a message: its parts' types and the texts in them. */
function readWithPython(message: Buffer): { subject: string; types: string[]; texts: string[]; defects: number } {
  const script = `import sys, json, email, email.policy
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = [p for p in m.walk() if not p.is_multipart()]
print(json.dumps({"subject": m["subject"], "types": [p.get_content_type() for p in parts], "texts": [p.get_content() for p in parts], "defects": len(m.defects) + sum(len(p.defects) for p in parts)}))`;
  const { stdout, stderr, status } = spawnSync('python3', ['-c', script], { input: message, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const lines = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();

describe('the email', () => {
  test.each(emails)('$path opens in mailparser and in Python, with the same text and HTML', async ({ from, path }) => {
    const message = bytesOf(from, path);
    const mail = await simpleParser(message, { skipTextToHtml: true, skipHtmlToText: true, skipImageLinks: true });
    const python = readWithPython(message);
    expect(python.types).toEqual(['text/plain', 'text/html']);
    expect(python.defects).toBe(0);
    expect(python.subject).toBe(mail.subject);
    expect(lines(python.texts[1] ?? '')).toBe(lines(mail.html || ''));
    expect(lines(mail.html || '')).toBe(lines(textOf(from, path.replace('email.eml', 'email.html'))));
  });

  test('is from the newsroom, about the headline, on its day, and has no line that is too long', async () => {
    const message = bytesOf(sample, `ar/${SLUG}/email.eml`);
    const mail = await simpleParser(message);
    expect(mail.from?.value).toEqual([{ name: 'IOM press office (sample)', address: 'press@example.org' }]);
    expect(mail.subject).toBe('المدير العام للمنظمة الدولية للهجرة يزور المكسيك');
    expect(mail.date?.toISOString()).toBe('2009-06-19T05:00:00.000Z'); // midnight in Mexico City, in summer time
    expect(mail.headers.get('content-language')).toBe('ar');
    const longest = Math.max(
      ...message
        .toString('latin1')
        .split('\r\n')
        .map((line) => line.length),
    );
    expect(longest).toBeLessThanOrEqual(78);
  });

  test('has a text part for reading, which is not its HTML without marks', () => {
    const text = lines(readWithPython(bytesOf(harbour, 'en/everything/email.eml')).texts[0] ?? '');
    expect(text).toContain('- lamps that turn themselves off after 10 minutes');
    expect(text).toContain('[1] https://library.example.org/night?a=1&b=2');
    expect(text).toMatch(/^> "We counted 1,250 readers/m);
    expect(text).toContain('Raw HTML is text: <script>alert(1)</script>');
    expect(text).not.toMatch(/&(?:amp|lt|nbsp|#\d+);|<\/?(?:p|td|a)\b/);
  });

  test('says in its subject that it is not public, and under embargo is of its own day: none comes from the future', async () => {
    const subjects = ['en/embargoed', 'en/draft', 'en/withdrawn'].map(async (folder) => {
      const { subject, date } = await simpleParser(bytesOf(harbour, `${folder}/email.eml`));
      return [subject?.replace(/:.*/, ''), date?.toISOString()];
    });
    expect(await Promise.all(subjects)).toEqual([
      ['EMBARGOED', '2024-03-08T23:00:00.000Z'],
      ['DRAFT', expect.any(String)],
      ['WITHDRAWN', expect.any(String)],
    ]);
  });

  test('has the address of each link that its text numbers, those of the text about the organisation too', async () => {
    for (const { from, path } of emails) {
      const { text = '' } = await simpleParser(bytesOf(from, path), { skipHtmlToText: true });
      for (const [mark] of text.matchAll(/(?<!^)\[\d+\]/gm))
        expect(text, path).toMatch(new RegExp(`^\\${mark}\\s`, 'm'));
    }
  });

  test('marks what is not public', () => {
    for (const name of ['draft', 'embargoed', 'withdrawn']) {
      const { texts } = readWithPython(bytesOf(harbour, `en/${name}/email.eml`));
      expect(texts.map((text) => /draft|embargo|withdrawn/i.test(text))).toEqual([true, true]);
    }
  });

  test('is the same to the byte each time', async () => {
    const again = await built('releases');
    expect([...again.files].every(([path, bytes]) => bytes.equals(bytesOf(sample, path)))).toBe(true);
  });
});
