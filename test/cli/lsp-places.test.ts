import { describe, expect, test } from 'vitest';
import { type CheckedDocument, codeActions } from '../../src/cli/lsp/actions.ts';
import { complete } from '../../src/cli/lsp/completion.ts';
import { editorDiagnostic } from '../../src/cli/lsp/diagnostics.ts';
import { hover } from '../../src/cli/lsp/hover.ts';
import { placeAt } from '../../src/cli/lsp/place.ts';
import { aboutKey } from '../../src/cli/lsp/shape.ts';
import { inEnglish } from '../../src/cli/words/translate.ts';
import { DEFAULT_NEWSROOM } from '../../src/newsroom/newsroom.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { temporaryNewsroom } from '../support/temporary-newsroom.ts';

/** Where the cursor stands: at the sign |. */
const marked = (text: string) => ({ text: text.replace('|', ''), offset: text.indexOf('|') });

test.each([
  ['|title: x', { kind: 'body' }],
  ['---\ntitle: x\n---\nTe|xt', { kind: 'body' }],
  ['---\ntit|', { kind: 'key', path: [], written: 'tit', inList: false }],
  ['---\noffice: me|', { kind: 'value', path: ['office'], written: 'me' }],
  ['---\r\ncontacts:\r\n  - na|', { kind: 'key', path: ['contacts'], written: 'na', inList: true }],
  ['---\nthemes: [night, fe|', { kind: 'value', path: ['themes'], written: 'fe' }],
  ['---\nthemes:\n  [night, fe|', { kind: 'value', path: ['themes'], written: 'fe' }],
  ['---\ntitle:\n  "Har|', { kind: 'value', path: ['title'], written: 'Har' }],
  // A line separator ends no line of YAML.
  ['---\ntitle: Har\u2028Lib|', { kind: 'value', path: ['title'], written: 'Lib' }],
  ['---\nimage:\n  alt: a\u2029b\n  ca|', { kind: 'key', path: ['image'], written: 'ca', inList: false }],
])('the cursor in %j is found', (source, place) => {
  const { text, offset } = marked(source);
  expect(placeAt(text, offset)).toEqual(place);
});

describe('completion', () => {
  const offered = (source: string, folder = '.') => {
    const { text, offset } = marked(source);
    return complete(text, offset, { newsroom: DEFAULT_NEWSROOM, folder }).map(({ label }) => label);
  };

  test('offers no key twice, whether the front matter is closed yet or not', () => {
    expect(offered('---\ntitle: x\n|')).not.toContain('title');
    expect(offered('---\ntitle: x\n|\n---\ndate: none')).not.toContain('title');
    expect(offered('---\ntitle: x\n|\n---\ndate: none')).toContain('date');
  });

  test('offers files for each translation, and for a key that nobody knows nothing', () => {
    const { path } = temporaryNewsroom({ 'a.en.md': '', 'a.fr.md': '', 'b.txt': '' });
    expect(offered('---\ntranslations:\n  fr: |', path)).toEqual(['a.en.md', 'a.fr.md']);
    expect(offered('---\nimage:\n  office: |')).toEqual([]);
    expect(offered('---\nbells: |')).toEqual([]);
  });
});

describe('what is offered at a finding', () => {
  const text = '---\ntitle: x\n---\nOpen!\n';
  const file = new SourceFile('a.md', text);
  const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
  const found = (word: string, rule = 'style/exclamation') =>
    file.diagnose(rule, 'warning', { range: at(word), message: 'A message.' });
  const told = { cwd: '/newsroom', say: inEnglish };
  const titles = (document: CheckedDocument) =>
    codeActions(document, { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }, told).map(
      ({ title, edit }) => [title, edit?.changes?.['file:///a.md']?.[0]?.newText],
    );
  const document = (...diagnostics: CheckedDocument['diagnostics']) => ({ uri: 'file:///a.md', file, diagnostics });

  test('without a fix is the comment of its place', () => {
    expect(titles(document(found('x'), found('!')))).toEqual([
      ['Switch off style/exclamation here, with a reason', '# iom-release-disable-next-line style/exclamation -- \n'],
      [
        'Switch off style/exclamation here, with a reason',
        '<!-- iom-release-disable-next-line style/exclamation --  -->\n',
      ],
    ]);
  });

  test('that cannot be switched off, or of no rule, is nothing', () => {
    expect(titles(document(found('x', 'date/valid'), found('x', 'no/such'), found('x', 'suppression/unused')))).toEqual(
      [],
    );
  });

  test('is explained; what no rule stands for is the key', () => {
    const told = (source: CheckedDocument, word: string) => {
      const contents = hover(source, at(word).start, inEnglish)?.contents;
      return typeof contents === 'object' && 'value' in contents ? contents.value : contents;
    };
    expect(told(document(found('!')), '!')).toMatch(/^\*\*style\/exclamation\*\*: .*\n\n- Why: /);
    expect(told(document(found('title', 'no/such')), 'title')).toMatch(/^\*\*title\*\*: /);
    expect(told(document(), 'Open')).toBeUndefined();
    const other = new SourceFile('a.md', '---\nbells: x\n---\n');
    expect(hover({ uri: '', file: other, diagnostics: [] }, 5, inEnglish)).toBeNull();
    expect(aboutKey(['bells'])).toBe('');
    expect(aboutKey([])).toBe('');
  });

  test('leads to the places that belong to it', () => {
    const place = { ...found('x'), message: 'The other.' };
    const { relatedInformation } = editorDiagnostic({ ...found('!'), related: [place] }, '/newsroom', inEnglish);
    expect(relatedInformation).toEqual([
      {
        location: {
          uri: 'file:///newsroom/a.md',
          range: { start: { line: 1, character: 7 }, end: { line: 1, character: 8 } },
        },
        message: 'The other.',
      },
    ]);
    expect(editorDiagnostic(found('!'), '/newsroom', inEnglish)).not.toHaveProperty('relatedInformation');
  });
});
