import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readIptc7901 } from '../../../src/importers/agency/iptc7901.ts';
import { readNinjs } from '../../../src/importers/agency/ninjs.ts';
import { readAgencyXml } from '../../../src/importers/agency/xml-document.ts';
import { KIT, MUST_RUN, NOT_RUN } from '../../conformance/kit.ts';

const runs = KIT !== undefined || MUST_RUN;

test.runIf(!runs)(NOT_RUN, () => expect(KIT).toBeUndefined());

describe.runIf(runs)("IPTC's own examples", () => {
  const examples = (folder: string) => {
    const path = join(KIT ?? '', folder, 'examples');
    return readdirSync(path).map((name): [string, string] => [name, readFileSync(join(path, name), 'utf8')]);
  };

  test('of NewsML-G2 and NITF are read', () => {
    const all = examples('newsml-g2');
    expect(all.length).toBeGreaterThan(0);
    for (const [name, text] of all) {
      const reading = readAgencyXml(text);
      if (!reading.ok) throw new Error(`${name}: ${reading.problem.message}`);
      expect(reading.value.title, name).toMatch(/\w/);
      expect(reading.value.body.children.length, name).toBeGreaterThan(0);
    }
  });

  test('of ninjs are read', () => {
    const all = examples('ninjs');
    expect(all.length).toBeGreaterThan(0);
    for (const [name, text] of all) {
      const reading = readNinjs(text);
      expect(reading, name).toMatchObject({ ok: true, value: { title: expect.stringMatching(/\w/) } });
    }
  });
});

describe('a document that is none', () => {
  test.each([
    ['', 'syntax'],
    ['<a><b></a>', 'syntax'],
    ['<rss version="2.0"/>', 'foreign'],
    ['<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body>&x;</body></nitf>', 'syntax'],
    [`${'<a>'.repeat(500)}${'</a>'.repeat(500)}`, 'limit'],
  ])('%# is refused: %s', (text, kind) => {
    expect(readAgencyXml(text)).toMatchObject({ ok: false, problem: { kind } });
  });

  test.each([
    ['{', 'syntax'],
    ['[]', 'foreign'],
    ['{"headline":"x"}', 'foreign'],
    ['null', 'foreign'],
  ])('%s is refused as %s', (text, kind) => {
    expect(readNinjs(text)).toMatchObject({ ok: false, problem: { kind } });
  });

  test('text is no message of IPTC 7901', () => {
    expect(readIptc7901('Harbour Library Opens\n\nIt does.')).toMatchObject({
      ok: false,
      problem: { kind: 'foreign' },
    });
  });

  test('scripts and unsafe markup of others never become markup of ours', () => {
    const markup =
      '<p>One <script>alert(1)</script><a href="javascript:alert(1)">two</a></p><div><b>three</b> four</div>';
    const reading = readNinjs(JSON.stringify({ uri: 'urn:x:y', bodies: [{ role: 'richtext', value: markup }] }));
    if (!reading.ok) throw new Error(reading.problem.message);
    expect(JSON.stringify(reading.value.body)).not.toContain('alert(1)</');
    expect(reading.value.body.children).toHaveLength(2);
  });
});
