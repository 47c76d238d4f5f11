import fc from 'fast-check';
import Handlebars from 'handlebars';
import { expect, test } from 'vitest';
import { withoutForbidden } from '../../../src/formats/markup/escape.ts';
import { escapedText } from '../../../src/formats/templates/escape.ts';

test('a text is escaped as Handlebars does it, without what HTML forbids', () => {
  const { escapeExpression } = Handlebars.Utils;
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(...'&<>"\'`= \n\u0000\ufffe'), fc.string({ maxLength: 1 })),
  });
  fc.assert(
    fc.property(text, (one) => {
      expect(escapedText(one)).toBe(withoutForbidden(escapeExpression(one)));
    }),
    { numRuns: 2000 },
  );
});
