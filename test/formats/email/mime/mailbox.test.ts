import { describe, expect, it } from 'vitest';
import { mailboxHeader, readAddress } from '../../../../src/formats/email/mime/mailbox.ts';

const address = 'press@example.org';

describe('mailboxHeader', () => {
  it.each([
    ['an address alone', [{ address }], ['To: press@example.org']],
    ['an empty name as none', [{ name: '', address }], ['To: press@example.org']],
    ['a name of atoms', [{ name: 'Example Newsroom', address }], ['To: Example Newsroom <press@example.org>']],
    ['a name in quotes', [{ name: 'Desk, St. Example', address }], ['To: "Desk, St. Example" <press@example.org>']],
    ['escapes in quotes', [{ name: 'The "Desk" \\', address }], ['To: "The \\"Desk\\" \\\\" <press@example.org>']],
    [
      'a name beyond ASCII whole',
      [{ name: 'Équipe médias', address }],
      ['To: =?utf-8?B?w4lxdWlwZSBtw6lkaWFz?= <press@example.org>'],
    ],
    [
      'a name in one encoded word when it fits into one',
      [{ address }, { name: 'المكتب الإعلامي بالوادي', address }],
      [
        'To: press@example.org,',
        ' =?utf-8?B?2KfZhNmF2YPYqtioINin2YTYpdi52YTYp9mF2Yog2KjYp9mE2YjYp9iv2Yo=?=',
        ' <press@example.org>',
      ],
    ],
    ['what reads as an encoded word', [{ name: '=?x', address }], ['To: =?utf-8?B?PT94?= <press@example.org>']],
    ['two spaces', [{ name: 'a  b', address }], ['To: =?utf-8?Q?a__b?= <press@example.org>']],
    ['no one', [], ['To: undisclosed-recipients:;']],
    [
      'a list over lines',
      [{ name: 'A', address }, { name: 'Second Desk of the Mission', address: 'second.desk@example.org' }, { address }],
      ['To: A <press@example.org>, Second Desk of the Mission', ' <second.desk@example.org>, press@example.org'],
    ],
    [
      'an address that fills a line',
      [{ address: `${'a'.repeat(64)}@example.org` }],
      ['To:', ` ${'a'.repeat(64)}@example.org`],
    ],
  ])('writes %s', (_, mailboxes, lines) => {
    expect(mailboxHeader('To', mailboxes)).toBe(`${lines.join('\r\n')}\r\n`);
  });
});

describe('readAddress', () => {
  it.each([
    ['press@example.org', 'press@example.org'],
    ['Press+News@Example.ORG', 'Press+News@Example.ORG'],
    ['press@exämple.org', 'press@xn--exmple-cua.org'],
    ['press@مثال.example', 'press@xn--mgbh0fb.example'],
  ])('reads %s', (text, value) => {
    expect(readAddress(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['médias@example.org', 'local-part'],
    ['مكتب@example.org', 'local-part'],
    ['=?utf-8?q?x?=@example.org', 'local-part'],
    ['press', 'address'],
    ['press@', 'address'],
    ['@example.org', 'address'],
    ['press@localhost', 'address'],
    ['press@[127.0.0.1]', 'address'],
    ['"a b"@example.org', 'address'],
    ['a..b@example.org', 'address'],
    [`${'a'.repeat(65)}@example.org`, 'address'],
    ['Press <press@example.org>', 'address'],
    ['a@example.org,b@example.org', 'address'],
  ])('refuses %s', (text, problem) => {
    expect(readAddress(text)).toEqual({ ok: false, problem });
  });
});
