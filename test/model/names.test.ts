import { describe, expect, it } from 'vitest';
import { assetPath } from '../../src/model/asset.ts';
import { isEmailAddress, isInDomains } from '../../src/model/email-address.ts';
import { parsePhone } from '../../src/model/phone.ts';
import { readSourceName, slugify, slugProblem } from '../../src/model/slug.ts';

describe('phones', () => {
  it.each([
    ['+ 525 5 55 36 39 54', undefined, '+52 55 5536 3954'],
    ['55 5536 3954', 'MX', '+52 55 5536 3954'],
    ['022 717 9111', 'CH', '+41 22 717 91 11'],
    ['0041 22 717 9111', 'CH', '+41 22 717 91 11'],
    ['+٤١ ٢٢ ٧١٧ ٩١١١', undefined, '+41 22 717 91 11'],
    ['  +  41 22 717 9111', undefined, '+41 22 717 91 11'],
    ['+41 22 717 9111', 'XX', '+41 22 717 91 11'],
  ])('%s (%s) is %s', (text, country, international) => {
    expect(parsePhone(text, country)).toMatchObject({ ok: true, value: { international } });
  });

  it('keep their extension', () => {
    expect(parsePhone('+41 22 717 91 11 ext. 12')).toMatchObject({
      ok: true,
      value: { international: '+41 22 717 91 11', extension: '12' },
    });
    expect(parsePhone('+1 202 555 0143 x7')).toEqual(parsePhone('+1 202 555 0143 ext. 7'));
    expect(parsePhone('+41 22 717 91 11')).toEqual({
      ok: true,
      value: { e164: '+41227179111', international: '+41 22 717 91 11' },
    });
  });

  it('are read for the country of their office each', () => {
    expect(parsePhone('022 717 9111', 'CH')).toMatchObject({ value: { international: '+41 22 717 91 11' } });
    expect(parsePhone('022 717 9111', 'FR')).toMatchObject({ value: { e164: '+33227179111' } });
    expect(parsePhone('022 717 9111', 'CH')).toMatchObject({ value: { international: '+41 22 717 91 11' } });
  });

  it.each([
    ['nope', 'not-a-number'],
    ['', 'not-a-number'],
    ['+41', 'too-short'],
    ['+41 111 111 111 111 111 111', 'too-long'],
    ['022 717 9111', 'no-country'],
    ['+41 22 717 9111 / 9555', 'several'],
    ['+41 22 717 9111, +41 22 717 9555', 'several'],
    ['+41 22 717 9111 or +41 22 717 9555', 'several'],
    ['+41 22 717 9111 y +41 22 717 9555', 'several'],
    ['+41 22 717 9111 | 9555', 'several'],
    ['022 717 9111, ext 12', 'no-country'],
    ['+52 1 55 5536 3954', 'not-in-plan'],
  ])('%j is refused: %s', (text, kind) => {
    expect(parsePhone(text)).toMatchObject({ ok: false, problem: { kind } });
  });

  it('names the country of the office only where the number leads there', () => {
    expect(parsePhone('+44 7700 900456', 'MX')).toEqual({ ok: false, problem: { kind: 'not-in-plan' } });
    expect(parsePhone('+44 7700 900456', 'GB')).toEqual({ ok: false, problem: { kind: 'not-in-plan', country: 'GB' } });
    expect(parsePhone('07700 900456', 'GB')).toEqual({ ok: false, problem: { kind: 'not-in-plan', country: 'GB' } });
  });

  it('suggests the Mexican number without the 1 that was dropped in 2019', () => {
    expect(parsePhone('+52 1 55 5536 3954')).toMatchObject({ problem: { suggestion: '+52 55 5536 3954' } });
    for (const text of ['+52 1 00 0000 0000', '+52 1 55 5536 39541', '+52 2 55 5536 3954']) {
      expect(parsePhone(text)).toEqual({ ok: false, problem: { kind: 'not-in-plan', country: 'MX' } });
    }
    expect(parsePhone('+86 1 222 234 5678')).toEqual({ ok: false, problem: { kind: 'not-in-plan', country: 'CN' } });
  });
});

describe('e-mail addresses', () => {
  it.each([
    ...['jartola@iom.int', "o'neil+press@press.iom.int", 'a@bücher.example', 'a.b.c@a1-b.example', 'a@b.xn--p1ai'],
    ...['a@b.рф', `${'a'.repeat(64)}@iom.int`, `a@${'b'.repeat(63)}.int`, `a@${'é'.repeat(63)}.int`],
    ...[`a@${'b.'.repeat(124)}info`],
  ])('%s is one', (address) => {
    expect(isEmailAddress(address)).toBe(true);
  });
  it.each([
    'nope',
    'iom.int',
    'a@b',
    'a@localhost',
    'a b@iom.int',
    'a@iom.int.',
    '.a@iom.int',
    'a..b@iom.int',
    'a@-iom.int',
    'a@iom.int\r\nBcc: b@iom.int',
    'é@iom.int',
    '<a@iom.int>',
    ...[
      '@iom.int',
      'a.@iom.int',
      'a@b@iom.int',
      'a@iom..int',
      'a@.int',
      'a@iom-.int',
      'a@b_c.int',
      'a@é-.int',
      'a@-é.int',
    ],
    ...['a@iom.i', 'a@iom.1nt', 'a@iom.é', 'a@iom.é1', 'a@127.0.0.1', `${'a'.repeat(65)}@iom.int`],
    ...[`a@${'b'.repeat(64)}.int`, `a@${'é'.repeat(64)}.int`, `a@${'b.'.repeat(125)}int`],
  ])('%j is none', (address) => expect(isEmailAddress(address)).toBe(false));
  it('belong to a domain and those below it', () => {
    expect(isInDomains('a@press.IOM.int', ['iom.int'])).toBe(true);
    expect(isInDomains('a@iom.int', ['example.org', 'IOM.int'])).toBe(true);
    expect(isInDomains('a@press.iom.int', ['IOM.int'])).toBe(true);
    expect(isInDomains('a@notiom.int', ['iom.int'])).toBe(false);
    expect(isInDomains('iom.int@example.org', ['iom.int'])).toBe(false);
  });
});

describe('slugs', () => {
  it.each([
    ['My Release', 'my-release'],
    ['Côte d’Ivoire: déjà vu', 'cote-divoire-deja-vu'],
    ["L'Office à Genève", 'loffice-a-geneve'],
    ['  --x__y  ', 'x-y'],
    ['Tiếng Việt', 'tieng-viet'],
    ['زيارة المدير', 'زيارة-المدير'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'con-release'],
    ['com1', 'com1-release'],
    ['Archive', 'archive-release'],
    ['search', 'search-release'],
    ['search-and-rescue', 'search-and-rescue'],
    [`${'a'.repeat(99)} ${'b'.repeat(100)} c`, `${'a'.repeat(99)}-${'b'.repeat(100)}`],
    [`${'a'.repeat(99)}-${'b'.repeat(101)}`, 'a'.repeat(99)],
    [`${'ア'.repeat(33)} ${'イ'.repeat(33)} ウ`, `${'ア'.repeat(33)}-${'イ'.repeat(33)}`],
  ])('%j becomes %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
    expect(slugProblem(slug)).toBeUndefined();
  });
  it.each(['a', '2009-06-19-visit', 'زيارة', 'console', 'com10', 'xcon', 'archives', 'é'.repeat(100), 'ア'.repeat(66)])(
    '%j is one',
    (slug) => expect(slugProblem(slug)).toBeUndefined(),
  );
  it.each([
    ['', 'characters'],
    ['.', 'characters'],
    ['..', 'characters'],
    ['a/b', 'characters'],
    ['a\\b', 'characters'],
    ['A', 'characters'],
    ['a b', 'characters'],
    ['a--b', 'characters'],
    ['-a', 'characters'],
    ['a-', 'characters'],
    ['é-', 'characters'],
    ['-é', 'characters'],
    ['a\0', 'characters'],
    ['é'.normalize('NFD'), 'characters'],
    ['con', 'device'],
    ['nul', 'device'],
    ['lpt1', 'device'],
    ['archive', 'site'],
    ['themes', 'site'],
    ['a'.repeat(201), 'length'],
    ['é'.repeat(101), 'length'],
    ['ア'.repeat(67), 'length'],
  ])('%j is refused: %s', (slug, problem) => {
    expect(slugProblem(slug)).toBe(problem);
  });
  it.each([
    ['releases/2009/visit.fr.md', 'visit', 'fr'],
    ['visit.pt-BR.md', 'visit', 'pt-BR'],
    ['visit.zh-Hant-TW.markdown', 'visit', 'zh-Hant-TW'],
    ['visit.fil.MD', 'visit', 'fil'],
    ['a.fr.md.es.md', 'a.fr.md', 'es'],
    ['visit.md', 'visit', undefined],
    ['v1.10.md', 'v1.10', undefined],
    ['visit.x.md', 'visit.x', undefined],
    ['visit.french.md', 'visit.french', undefined],
    ['visit.fr-éé.md', 'visit.fr-éé', undefined],
    ['visit.fr-.md', 'visit.fr-', undefined],
    ['visit.fr.old.fr2.md', 'visit.fr.old.fr2', undefined],
    ['.fr.md', '.fr', undefined],
  ])('and a language are taken from the name of %s', (path, stem, language) => {
    expect(readSourceName(path)).toEqual(language === undefined ? { stem } : { stem, language });
  });
});

describe('pictures beside a source', () => {
  it.each([
    ['room.jpg', 'room.jpg'],
    ['../photos/room.jpg', 'photos/room.jpg'],
    ['./a b.png', 'a b.png'],
    ['%C3%A9.png', 'é.png'],
    ['a/%2e%2e/b.png', 'a/b.png'],
  ])('%s goes to %s', (src, path) => expect(assetPath(src)).toBe(path));
  it.each([
    ...['https://example.org/a.jpg', 'HTTPS:a.jpg', 'data:image/png', 'file:///a', 'c:a.jpg', '//example.org/a.jpg'],
    ...[
      '/etc/passwd',
      '..\\a',
      'a?b',
      'a%3Fb',
      'a#b',
      '',
      '..',
      './..',
      'a//b',
      'a/',
      '.ssh/id',
      'a/.ssh',
      '-rf',
      ' a',
    ],
    ...['%00', '%zz', 'a%2F%5Cb', 'a:b.jpg', 'a\nb'],
  ])('%j is refused', (src) => {
    expect(assetPath(src)).toBeUndefined();
  });
});
