import { isoOffset } from '../../model/date.ts';
import { offsetAt } from '../../model/zone.ts';
import { foundOffice } from '../../newsroom/contacts.ts';
import { rangeAt } from '../../newsroom/metadata.ts';
import type { Rule } from '../rule.ts';

export const embargoOfficeOffset: Rule = {
  id: 'embargo/office-offset',
  severity: 'warning',
  fixable: 'none',
  languages: 'all',
  presets: ['recommended', 'strict'],
  essential: false,
  summary: 'The offset of an embargo is UTC or the one that the clocks of the office show on that day.',
  why: 'The usual mistake is the winter offset in summer: the embargo then ends an hour early or late.',
  source: 'IANA time zone database',
  examples: {
    good: [
      { set: { date: '2024-07-05', embargo: '2024-07-05T09:00:00+02:00' } },
      { set: { date: '2024-07-05', embargo: '2024-07-05T07:00:00Z' } },
    ],
    bad: [{ set: { date: '2024-07-05', embargo: '⟦2024-07-05T09:00:00+01:00⟧' } }],
  },
  *check({ metadata }) {
    const { embargo } = metadata;
    const office = foundOffice(metadata.office);
    if (!embargo?.ok || !office?.timeZone || embargo.value.offset === 0) return;
    const expected = offsetAt(office.timeZone, embargo.value.epoch);
    if (embargo.value.offset === expected) return;
    yield {
      range: rangeAt(metadata, 'embargo'),
      message: `The clocks of ${office.name.en} (${office.timeZone}) then show ${utc(expected)}, not ${utc(embargo.value.offset)}.`,
      hint: `If the time is meant as it is there, write ${isoOffset(expected)} instead of ${isoOffset(embargo.value.offset)}.`,
    };
  },
};

function utc(offset: number): string {
  return offset === 0 ? 'UTC' : `UTC${isoOffset(offset)}`;
}
