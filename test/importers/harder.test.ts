import { describe, expect, test } from 'vitest';
import { writeMarkdown } from '../../src/importers/write/markdown.ts';
import { read } from './support/reading.ts';

const LEAD = 'Lighthouse Point, 4 May 2010 - The library of the harbour lends a bell today, its keeper said.';
const MORE = 'It is the first bell that the library lends, and everybody who can pull a rope may have it for a day.';
const page = (body: string) => `<!DOCTYPE html><html><body>${body}</body></html>`;
const withLead = (lead: string) => page(`<h1>Library Lends a Bell</h1>${lead}<p>${MORE}</p>`);
const withMore = (more: string) => page(`<h1>Library Lends a Bell</h1><p>${LEAD}</p><p>${MORE}</p>${more}`);

/** What was read of an input beside its usual headline, lead and second paragraph, a line for each thing. */
async function differences(text: string, name = 'page.html'): Promise<readonly string[]> {
  const { releases } = await read(text, name);
  return releases.flatMap(({ draft }, index) => [
    ...(index === 0 ? [] : ['=====']),
    ...(draft.title?.value === 'Library Lends a Bell' ? [] : [`title: ${draft.title?.value}`]),
    ...(draft.dateline?.value.join() === 'Lighthouse Point' ? [] : [`dateline: ${draft.dateline?.value.join()}`]),
    ...(draft.subtitle ? [`subtitle: ${draft.subtitle.value}`] : []),
    ...(draft.date?.value.day === 4 ? [] : [`date: ${JSON.stringify(draft.date?.value.day)}`]),
    ...draft.contacts.map(
      ({ value: { name: who, title, phones, email } }) =>
        `contact: ${[who, title, ...phones, email].filter((part) => part !== undefined).join(', ')}`,
    ),
    ...(draft.boilerplate ? [`about: ${draft.boilerplate.value}`] : []),
    ...(draft.notes ? [`notes: ${writeMarkdown(draft.notes.value).trim()}`] : []),
    ...(draft.image ? [`image: ${Object.values(draft.image.value).join(', ')}`] : []),
    ...draft.dropped.map(({ text: words, reason }) => `${reason}: ${words}`),
    ...draft.warnings,
    ...draft.dateEvidence.map(({ text: words, day, why }) => `seen: ${day}, ${words}, ${why}`),
    ...writeMarkdown(draft.body)
      .split(/\n+/)
      .filter((line) => line !== '' && line !== MORE && !LEAD.endsWith(line)),
  ]);
}

describe('an input that is harder to read', () => {
  test.each([
    [
      'whose dateline is partly marked',
      withLead('<p><i>Lighthouse Point, 4 May 2010 - The <b>lib</b></i><b>rary</b> lends <code>bells</code>.</p>'),
      ['_The **lib**_**rary** lends `bells`.'],
    ],
    [
      'whose dateline has code in it',
      withLead('<p>Lighthouse Point, <code>4</code> May 2010<code> - </code>The library lends bells.</p>'),
      ['The library lends bells.'],
    ],
    [
      'of frames, which has its words beside them',
      `<html><head><title>Library Lends a Bell</title></head><frameset><noframes>${MORE}</noframes></frameset></html>`,
      ['dateline: undefined', 'date: undefined'],
    ],
    [
      'whose bold words meet',
      withMore('<p>It has one <b>be</b><strong>ll</strong> and <b>ro</b><b>pes</b>, which everybody may pull.</p>'),
      ['It has one **bell** and **ropes**, which everybody may pull.'],
    ],
    [
      'that speaks of characters by their numbers',
      withMore('<p>Write &amp;#x42; for the first letter of a bell, and never &amp;#xffffff; for any other.</p>'),
      ['Write \\&#x42; for the first letter of a bell, and never \\&#xffffff; for any other.'],
    ],
    [
      'whose first words are bold and no place',
      withLead('<p><b>Readers</b> of the library may have a bell for a day from now on.</p>'),
      ['dateline: undefined', 'date: undefined', '**Readers** of the library may have a bell for a day from now on.'],
    ],
    [
      'whose first words are bold and small',
      withLead('<p><b>all readers</b> of the library may have a bell for a day from now on.</p>'),
      [
        'dateline: undefined',
        'date: undefined',
        '**all readers** of the library may have a bell for a day from now on.',
      ],
    ],
    [
      'whose first words are a place in bold',
      withLead('<p><b>Lighthouse Point.</b> All readers of the library may have a bell for a day.</p>'),
      ['date: undefined', 'All readers of the library may have a bell for a day.'],
    ],
    [
      'with a label above it',
      page(`<div class='kicker'>Bells of the sea</div><p>Menu</p><h1>Library Lends a Bell</h1><p>${LEAD}</p>`),
      ['label of the kind: Bells of the sea', 'navigation: Menu'],
    ],
    [
      'with two contacts announced, and an empty heading',
      withMore(
        '<p>Contact: Ada Quill, +41 22 717 91 11</p><p>Contact: Tom Reed, +41 22 717 91 12</p><h2>About HLN</h2>',
      ),
      ['contact: Ada Quill, +41 22 717 91 11', 'contact: Tom Reed, +41 22 717 91 12', 'footer: About HLN'],
    ],
    [
      'with a rule below an announced contact',
      withMore('<p>For more information please contact:</p><p>Ada Quill, Keeper of Bells</p><hr>'),
      ['contact: Ada Quill, Keeper of Bells'],
    ],
    [
      'with a contact at the end of its text',
      withMore('<p>Whoever comes has to bring a rope. For more information, contact Ada Quill, +41 22 717 91 11</p>'),
      ['contact: Ada Quill, +41 22 717 91 11', 'Whoever comes has to bring a rope.'],
    ],
    [
      'with a mention of contact and no number',
      withMore('<p>Whoever comes has to bring a rope. For more information, contact Ada Quill at once.</p>'),
      ['Whoever comes has to bring a rope. For more information, contact Ada Quill at once.'],
    ],
    [
      'with a list of links below',
      withMore('<p>Links:<br>[1] https://library.example.org/bell</p>'),
      ['list of links: Links:', 'list of links: [1] https://library.example.org/bell'],
    ],
    [
      'with related news above its notes',
      withMore(
        '<p>Related news</p><p>Rope</p><h2>Notes to editors</h2><img src="rope.jpg"><p>The rope is as long as the tower is high, and as old.</p>',
      ),
      [
        'notes: The rope is as long as the tower is high, and as old.',
        'image: rope.jpg',
        'related items: Related news',
        'related items: Rope',
      ],
    ],
    [
      'with a long text about rights',
      withMore(
        '<p>Copyright 2010 was what the keeper spoke about when the library of the harbour opened: who owns the song of the bell, and for how long?</p><p>© 2010 HLN. All rights reserved.</p>',
      ),
      [
        'copyright: © 2010 HLN. All rights reserved.',
        'Copyright 2010 was what the keeper spoke about when the library of the harbour opened: who owns the song of the bell, and for how long?',
      ],
    ],
    [
      'with dates below its text',
      withMore('<p>Issued on 5 May 2010</p><p>6 May 2010</p>'),
      ['footer: 6 May 2010', 'another date: Issued on 5 May 2010'],
    ],
    [
      'with a picture whose caption is a credit',
      withLead(`<img src='bell.jpg'><p class='caption'>Caption: Photo: Ada Quill</p><p>${LEAD}</p>`),
      ['image: bell.jpg, Ada Quill'],
    ],
    [
      'whose dates contradict each other',
      page(
        `<meta name='date' content='2010-05-20'><h1>Library Lends a Bell</h1><p>Posted on 30 May 2010</p><p>${LEAD}</p>`,
      ),
      [
        'date: 30',
        'The date is 2010-05-30 by date above the text, but 2010-05-04 by dateline.',
        'The date is 2010-05-30 by date above the text, but 2010-05-20 by date.',
        'seen: 2010-05-04, Lighthouse Point, 4 May 2010 -, dateline',
        'seen: 2010-05-20, 2010-05-20, date',
      ],
    ],
    [
      'whose headline is a link, and longer on the page',
      `<!DOCTYPE html><title>Library Lends a Bell to All</title>${withLead(`<p>${LEAD}</p>`).replace('Library Lends a Bell', '<a href="/">Library Lends a Bell</a>')}`,
      [],
    ],
    [
      'with two releases, each with its contact',
      page(
        `<h2>Library Lends a Bell</h2><p>${LEAD}</p><p>Contact:</p><p>Ada Quill</p><p>+41 22 717 91 11</p><h2>Library Lends a Rope</h2><p>${LEAD}</p><p>Contact:</p><p>Tom Reed</p><p>+41 22 717 91 12</p>`,
      ),
      [
        'contact: Ada Quill, +41 22 717 91 11',
        '=====',
        'title: Library Lends a Rope',
        'contact: Tom Reed, +41 22 717 91 12',
      ],
    ],
    [
      'with two releases, each with its date',
      page(
        `<p>${MORE}</p><h2>Library Lends a Bell</h2><p>Posted on 4 May 2010</p><p>${MORE}</p><h2>Library Lends a Rope</h2><p>Posted on 5 May 2010</p><p>${MORE}</p>`,
      ),
      [
        'dateline: undefined',
        'before the headline: It is the first bell that the library lends, and everybody who can pull a rope may have it for a day.',
        '=====',
        'title: Library Lends a Rope',
        'dateline: undefined',
        'date: 5',
      ],
    ],
    [
      'with headings that part nothing',
      page(
        `<h1>Library Lends a Bell</h1><p>${LEAD}</p><h2>Bell of the Sea</h2><p>${MORE}</p><h2>Rope of the Sea</h2><p>${MORE}</p>`,
      ),
      ['## Bell of the Sea', '## Rope of the Sea'],
    ],
    [
      'with lines that breaks part',
      withLead(`<p>${LEAD}</p><p>Bell:<br>one<br>Rope:<br>two and no more</p>`),
      ['Bell:\\', 'one\\', 'Rope:\\', 'two and no more'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await differences(text)).toEqual(expected);
  });

  test.each([
    [
      'with fields printed below',
      `Library Lends a Bell\n\n${LEAD}\n\n${MORE}\n\nLanguage\nEnglish\nPosted:\n4 May 2010\nMultimedia:\nThe bell of the library, as the keeper saw it on the first day of May.\nTags: bells`,
      [
        'image: The bell of the library, as the keeper saw it on the first day of May.',
        'metadata of the page: Language',
        'metadata of the page: English',
        'metadata of the page: Posted:',
        'metadata of the page: 4 May 2010',
        'metadata of the page: Multimedia:',
        'metadata of the page: The bell of the library, as the keeper saw it on the first day of May.',
        'metadata of the page: Tags: bells',
      ],
    ],
    [
      'with a field above its text that has no value',
      `Library Lends a Bell\n\nLanguage: English\nThemes:\n\n${LEAD}\n\n${MORE}`,
      ['metadata of the page: Language: English', 'metadata of the page: Themes:'],
    ],
    [
      'with a headline in capitals over two lines',
      `LIBRARY OF THE HARBOUR OF THE LIGHTHOUSE LENDS A BELL, A ROPE AND A\nCLAPPER TO ALL ITS READERS\n${LEAD.replace('a bell', 'a\nbell')}`,
      ['title: LIBRARY OF THE HARBOUR OF THE LIGHTHOUSE LENDS A BELL, A ROPE AND A CLAPPER TO ALL ITS READERS'],
    ],
    [
      'in capitals that part nothing',
      `LIBRARY LENDS A BELL\n\n${MORE}\n\nLIBRARY LENDS A ROPE\n\n${MORE}`,
      ['title: LIBRARY LENDS A BELL', 'dateline: undefined', 'date: undefined', 'LIBRARY LENDS A ROPE'],
    ],
  ])('as text %s', async (_, text, expected) => {
    expect(await differences(text, 'page.txt')).toEqual(expected);
  });
});
