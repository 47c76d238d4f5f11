import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMessageId, messageIdFor } from '../../../../src/formats/email/mime/message-id.ts';

const PARTS = { slug: 'visit-to-the-valley', language: 'en', version: '1', domain: 'press.example.org' };

describe('messageIdFor', () => {
  it.each([
    [PARTS, '<visit-to-the-valley.en.a@press.example.org>'],
    [{ ...PARTS, slug: 'two-hundred-families-receive-seeds' }, '<two-hundred-families-rec.en.a@press.example.org>'],
    [{ ...PARTS, slug: 'visite-à-genève', language: 'fr' }, '<visite-gen-ve.fr.a@press.example.org>'],
    [{ ...PARTS, slug: 'زيارة-الوادي', language: 'ar', domain: 'مثال.example' }, '<ar.a@xn--mgbh0fb.example>'],
    [{ ...PARTS, slug: '', language: '' }, '<a@press.example.org>'],
  ])('gives %o an id that people can place', (parts, id) => {
    expect(messageIdFor(parts).replace(/[\da-f]{16}@/, 'a@')).toBe(id);
  });

  it('gives the same parts the same id', () => {
    expect(messageIdFor(PARTS)).toBe('<visit-to-the-valley.en.3ba5b6580befd4c4@press.example.org>');
  });

  it('tells slug, language and version apart', () => {
    const variants = [
      PARTS,
      { ...PARTS, slug: 'visit-to-the-valley-' },
      { ...PARTS, slug: 'visit-to-the-valleyen', language: '' },
      { ...PARTS, language: 'fr' },
      { ...PARTS, version: '2' },
      { ...PARTS, slug: 'زيارة' },
      { ...PARTS, slug: 'رحلة' },
    ];
    expect(new Set(variants.map(messageIdFor)).size).toBe(variants.length);
  });

  it('is an id for any slug, on a line of 78 with a domain of up to 24 characters', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    const language = fc.constantFrom('en', 'ar', 'pt-BR');
    fc.assert(
      fc.property(text, language, text, (slug, tag, version) => {
        const id = messageIdFor({ slug, language: tag, version, domain: 'newsroom.mis.example.org' });
        expect(isMessageId(id)).toBe(true);
        expect(`Message-ID: ${id}`.length).toBeLessThanOrEqual(78);
      }),
      { seed: 5322, numRuns: 100 },
    );
  });

  it.each(['', 'localhost', 'a b', 'example.org>\r\nBcc: x@example.org', '127.0.0.1'])(
    'with domain %j is refused later',
    (domain) => {
      expect(isMessageId(messageIdFor({ ...PARTS, domain }))).toBe(false);
    },
  );
});

describe('isMessageId', () => {
  it.each(['<a@b>', '<a.b.c@example.org>', "<a!#$%&'*+/?^_`{|}~-@example.org>"])('takes %s', (id) => {
    expect(isMessageId(id)).toBe(true);
  });

  it.each([
    'a@b',
    '<a>',
    '<a@b',
    '<a@@b>',
    '<a b@c>',
    '<.a@b>',
    '<a..b@c>',
    '<é@b>',
    '<a@b> ',
    '<=?x@b>',
    `<${'a'.repeat(500)}@b>`,
  ])('refuses %s', (id) => {
    expect(isMessageId(id)).toBe(false);
  });
});
