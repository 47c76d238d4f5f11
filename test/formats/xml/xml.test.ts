import { expect, test } from 'vitest';
import { element, group, raw, writeFragment, writeXml } from '../../../src/formats/xml/xml.ts';

test('an attribute without a value is left out, others are written as they are', () => {
  expect(writeFragment(element('bell', { id: undefined, rings: 'true', times: 3, name: '' }))).toBe(
    '<bell rings="true" times="3" name=""/>',
  );
});

test('line ends and tabs of an attribute are spaces, as a parser would make them', () => {
  expect(writeFragment(element('bell', { name: 'one\r\ntwo\tthree' }))).toBe('<bell name="one two three"/>');
});

test('texts and attributes are escaped, markup that is escaped is not, and what is absent leaves no trace', () => {
  expect(writeFragment(element('a', { b: '"<&>"' }, '<&>', undefined, raw('<br/>')))).toBe(
    '<a b="&quot;&lt;&amp;&gt;&quot;">&lt;&amp;&gt;<br/></a>',
  );
});

test('children of a group have lines of their own, and a document a declaration', () => {
  expect(writeXml(group('bells', {}, element('bell'), undefined, element('bell', {}, 'ding')))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<bells>\n<bell/>\n<bell>ding</bell>\n</bells>\n',
  );
});
