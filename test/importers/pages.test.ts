import { describe, expect, test } from 'vitest';
import { writeSource } from '../../src/importers/write/source.ts';
import { NEWSROOM, read } from './support/reading.ts';

/** What was read of an input: each release's source, what was dropped, and what a person is told. */
async function reading(text: string, name = 'page.html') {
  const { releases } = await read(text, name, NEWSROOM);
  return releases
    .map(({ draft }) =>
      [
        writeSource(draft),
        ...(draft.boilerplate ? [`about, ${draft.boilerplate.origin.how}: ${draft.boilerplate.value}`] : []),
        ...draft.dropped.map(({ text: words, reason }) => `${reason}: ${words}`),
        ...draft.warnings.map((warning) => `! ${warning}`),
        ...draft.dateEvidence.map(({ text: words, line, day, why }) => `? ${line} ${day}: ${words}, ${why}`),
      ].join('\n'),
    )
    .join('\n=====\n');
}

const LEAD = 'Lighthouse Point, 4 May 2010 - The library of the harbour lends a bell today, its keeper said.';
const MORE = 'It is the first bell that the library lends, and everybody who can pull a rope may have it for a day.';
const page = (body: string, head = '') => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

describe('a page', () => {
  test('of words in many marks', async () => {
    expect(
      await reading(
        page(`<h1>Library<wbr> Lends a Bell</h1><p>${LEAD}</p>
      <p>It <kbd>rings</kbd>: <code>ding</code>, <samp>dong</samp>. <b>One </b><strong>bell</strong>, <em> <br>a</em> <b>rope<br><b>and</b><br></b> all.<em> </em></p>
      <ul><li>One line<br>and another</li><li>A second</li></ul><ol><li>first</li></ol><ol start="x"><li>one</li></ol>
      <table><tr><th>Year</th><th>Bells</th></tr><tr><td>2009<br>2010</td><td>12</td></tr></table>
      <table><caption>Ropes</caption><thead><tr><th>Length</th><th>Ropes</th></tr></thead><tr><td>12 m</td><td>2</td></tr></table>
      <blockquote>It rang.<br>All night.</blockquote><img alt="no source"><p><img src="rule.gif" height="3">Every boat heard it, far out at sea, and turned.</p>
      <p aria-hidden="true">Screen readers do not read this.</p>`),
      ),
    ).toMatchInlineSnapshot(`
        "---
        title: Library Lends a Bell
        date: 2010-05-04
        office: lighthouse
        language: en
        dateline: Lighthouse Point
        status: approved
        # The input names no contact.
        contacts:
        ---
        The library of the harbour lends a bell today, its keeper said.

        It \`rings\`: \`ding\`, \`dong\`. **One** **bell**,\\
        _a_ **rope**\\
        **and**\\
        all.

        - One line\\
          and another
        - A second

        1. first

        1) one

        | Year | Bells |
        | - | - |
        | 2009 2010 | 12 |

        Ropes

        | Length | Ropes |
        | - | - |
        | 12 m | 2 |

        > It rang.\\
        > All night.

        Every boat heard it, far out at sea, and turned.

        hidden text: Screen readers do not read this."
      `);
  });

  test('whose head says much', async () => {
    expect(
      await reading(
        page(
          `<div class="label">News</div><p>Ref. 45/2009</p><p>Print</p><h1>Library Lends a Bell</h1><p>${LEAD}</p><p>${MORE}</p><p>On 03/04/2012 it rings again.</p>`,
          `<link rel="canonical" href="https://library.example.org/bell"><title>Library Lends a Bell | HLN</title><script type="application/ld+json">[{"@type":"NewsArticle","headline":"Library Lends a Bell","datePublished":"2010-05-09"}]</script><script type="application/ld+json">{broken</script><meta name="date" content="03/04/2012">`,
        ),
      ),
    ).toMatchInlineSnapshot(`
        "---
        title: Library Lends a Bell
        date: 2010-05-09
        office: lighthouse
        language: en
        dateline: Lighthouse Point
        status: approved
        # The input names no contact.
        contacts:
        source: https://library.example.org/bell
        ---
        The library of the harbour lends a bell today, its keeper said.

        It is the first bell that the library lends, and everybody who can pull a rope may have it for a day.

        On 03/04/2012 it rings again.

        share buttons: Print
        label of the kind: News
        reference number: Ref. 45/2009
        ! The date is 2010-05-09 by JSON-LD datePublished, but 2010-05-04 by dateline.
        ? undefined 2012-04-03: 03/04/2012, day and month can be read in either order
        ? undefined 2012-03-04: 03/04/2012, day and month can be read in either order
        ? 1 2010-05-04: Lighthouse Point, 4 May 2010 -, dateline"
      `);
  });

  test('without a date of its own but many that may be', async () => {
    expect(
      await reading(
        page(
          `<h1>Library Lends a Bell</h1><p>The library of the harbour lends a bell from 03/04/2012 on, its keeper said.</p><p>${MORE}</p>`,
          '<meta name="date" content="03/04/2012"><meta http-equiv="last-modified" content="05/06/2013">',
        ),
      ),
    ).toMatchInlineSnapshot(`
        "---
        title: Library Lends a Bell
        # "03/04/2012" can be 2012-04-03 or 2012-03-04: write the right one.
        date:
        # The input names no office that is known.
        office:
        language: en
        status: approved
        # The input names no contact.
        contacts:
        ---
        The library of the harbour lends a bell from 03/04/2012 on, its keeper said.

        It is the first bell that the library lends, and everybody who can pull a rope may have it for a day.

        ? undefined 2012-04-03: 03/04/2012, day and month can be read in either order
        ? undefined 2012-03-04: 03/04/2012, day and month can be read in either order
        ? 1 undefined: The library of the harbour lends a bell from 03/04/2012 on, a day in the text"
      `);
  });

  test('that describes the organisation in a box, below a heading, or by its own words', async () => {
    const ABOUT = 'Established in 1951, the Harbour Library Network is the leading network of libraries of harbours.';
    const texts = await Promise.all(
      [
        `<p>${LEAD}</p><p>${MORE}</p><div class="about"><p>${ABOUT}</p></div>`,
        `<p>${LEAD}</p><p>${MORE}</p><h2>About HLN</h2><hr><p>${ABOUT}</p>`,
        `<p>${LEAD}</p><p>${MORE}</p><p>${ABOUT}</p>`,
        `<p>${LEAD}</p><p>${MORE}</p><p>The Harbour Library Network is part of the system of libraries by the sea, and lends what it has.</p>`,
        `<p>${LEAD}</p><p>${MORE}</p><h2>About HLN</h2><p>${ABOUT}</p><p>THE END OF IT</p>`,
      ].map((body) => reading(page(`<h1>Library Lends a Bell</h1>${body}`))),
    );
    expect(texts.map((text) => text.slice(text.indexOf('contacts:'))).join('\n-----\n')).toMatchInlineSnapshot(`
      "contacts:
      ---
      The library of the harbour lends a bell today, its keeper said.

      It is the first bell that the library lends, and everybody who can pull a rope may have it for a day.

      about, marked so by the page: Established in 1951, the Harbour Library Network is the leading network of libraries of harbours.
      -----
      contacts:
      ---
      The library of the harbour lends a bell today, its keeper said.

      It is the first bell that the library lends, and everybody who can pull a rope may have it for a day.

      about, the organisation describes itself: Established in 1951, the Harbour Library Network is the leading network of libraries of harbours.
      footer: About HLN
      -----
      contacts:
      ---
      The library of the harbour lends a bell today, its keeper said.

      It is the first bell that the library lends, and everybody who can pull a rope may have it for a day.

      about, the organisation describes itself: Established in 1951, the Harbour Library Network is the leading network of libraries of harbours.
      -----
      contacts:
      ---
      The library of the harbour lends a bell today, its keeper said.

      It is the first bell that the library lends, and everybody who can pull a rope may have it for a day.

      about, the organisation describes itself: The Harbour Library Network is part of the system of libraries by the sea, and lends what it has.
      -----
      contacts:
      ---
      The library of the harbour lends a bell today, its keeper said.

      It is the first bell that the library lends, and everybody who can pull a rope may have it for a day.

      about, below its heading: Established in 1951, the Harbour Library Network is the leading network of libraries of harbours.
      footer: THE END OF IT"
    `);
  });

  test('with pictures and captions', async () => {
    expect(
      await reading(
        page(
          `<h1>Library Lends a Bell</h1><img src="bell.jpg" alt=" "><p class="caption">The bell. Photo: Ada Quill</p><p>${LEAD}</p><img src="rope.jpg" alt="The rope"><p>${MORE}</p><p>Crédit photo : Tom Reed</p>`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      "---
      title: Library Lends a Bell
      date: 2010-05-04
      office: lighthouse
      language: en
      dateline: Lighthouse Point
      status: approved
      # The input names no contact.
      contacts:
      image:
        src: bell.jpg
        alt: The bell.
        caption: The bell.
        credit: Ada Quill
      ---
      The library of the harbour lends a bell today, its keeper said.

      ![The rope](rope.jpg)

      It is the first bell that the library lends, and everybody who can pull a rope may have it for a day.
      "
    `);
  });

  test('whose contacts are hard to find', async () => {
    const texts = await Promise.all(
      [
        `<p>For more information please contact:</p><p>Ada Quill</p><p>Keeper of Bells</p>`,
        `<p>For more information please contact the library of the harbour, which is open every day of the week from nine to five.</p>`,
        `<p>For more information: Ada Quill, +41 22 717 91 11</p><p>Related news</p><p>Bells</p>`,
        `<p>${MORE} For more information, contact Ada Quill at the harbour.</p>`,
        `<p>Contact: Ada Quill, +41 22 717 91 11</p><p></p><hr><p>Page 12 (pdf)</p>`,
      ].map((body) => reading(page(`<h1>Library Lends a Bell</h1><p>${LEAD}</p><p>${MORE}</p>${body}`))),
    );
    expect(texts.map((text) => text.slice(text.indexOf('status:'))).join('\n-----\n')).toMatchInlineSnapshot(`
      "status: approved
      contacts:
        - name: Ada Quill
          title: Keeper of Bells
      ---
      The library of the harbour lends a bell today, its keeper said.

      It is the first bell that the library lends, and everybody who can pull a rope may have it for a day.

      -----
      status: approved
      # The input names no contact.
      contacts:
      ---
      The library of the harbour lends a bell today, its keeper said.

      It is the first bell that the library lends, and everybody who can pull a rope may have it for a day.

      For more information please contact the library of the harbour, which is open every day of the week from nine to five.

      -----
      status: approved
      contacts:
        - name: Ada Quill
          phone: +41 22 717 91 11
      ---
      The library of the harbour lends a bell today, its keeper said.

      It is the first bell that the library lends, and everybody who can pull a rope may have it for a day.

      related items: Related news
      related items: Bells
      -----
      status: approved
      # The input names no contact.
      contacts:
      ---
      The library of the harbour lends a bell today, its keeper said.

      It is the first bell that the library lends, and everybody who can pull a rope may have it for a day.

      It is the first bell that the library lends, and everybody who can pull a rope may have it for a day. For more information, contact Ada Quill at the harbour.

      -----
      status: approved
      contacts:
        - name: Ada Quill
          phone: +41 22 717 91 11
      ---
      The library of the harbour lends a bell today, its keeper said.

      It is the first bell that the library lends, and everybody who can pull a rope may have it for a day.

      footer: Page 12 (pdf)"
    `);
  });

  test('of several releases', async () => {
    expect(
      await reading(
        page(
          `<h1>Briefing Notes</h1><p>4 May 2010</p><h2>1. Library Lends a Bell</h2><p>${LEAD}</p><h2>2. Library Lends a Rope</h2><p>${MORE}</p>`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      "---
      title: Library Lends a Bell
      date: 2010-05-04
      office: lighthouse
      language: en
      dateline: Lighthouse Point
      status: approved
      # The input names no contact.
      contacts:
      ---
      The library of the harbour lends a bell today, its keeper said.

      before the headline: Briefing Notes
      another date: 4 May 2010
      =====
      ---
      title: Library Lends a Rope
      date: 2010-05-04
      # The input names no office that is known.
      office:
      language: en
      status: approved
      # The input names no contact.
      contacts:
      ---
      It is the first bell that the library lends, and everybody who can pull a rope may have it for a day.
      "
    `);
    const ONE = `${LEAD}\n\nContact: Ada Quill, +41 22 717 91 11`;
    expect(
      await reading(
        `LIBRARY LENDS A BELL\n\n${ONE}\n\nLIBRARY LENDS A ROPE\n\n${ONE.replace('bell', 'rope')}\n`,
        'two.txt',
      ),
    ).toMatchInlineSnapshot(`
      "---
      title: LIBRARY LENDS A BELL
      date: 2010-05-04
      office: lighthouse
      language: en
      dateline: Lighthouse Point
      status: draft
      contacts:
        - name: Ada Quill
          phone: +41 22 717 91 11
      ---
      The library of the harbour lends a bell today, its keeper said.

      =====
      ---
      title: LIBRARY LENDS A ROPE
      date: 2010-05-04
      office: lighthouse
      language: en
      dateline: Lighthouse Point
      status: draft
      contacts:
        - name: Ada Quill
          phone: +41 22 717 91 11
      ---
      The library of the harbour lends a rope today, its keeper said.
      "
    `);
  });
});

describe('a feed', () => {
  test('whose items say little', async () => {
    expect(
      await reading(
        `<?xml version="1.0"?><rss version="2.0"><item><title>Library Lends a Bell</title><description>${LEAD} ${MORE}</description><link href="https://library.example.org/bell"/><category term="Bells"/><category>Sea</category></item>
      <item><description>${MORE}</description><category/></item><item/></rss>`,
        'feed.xml',
      ),
    ).toMatchInlineSnapshot(`
        "---
        title: Library Lends a Bell
        date: 2010-05-04
        office: lighthouse
        language: en
        dateline: Lighthouse Point
        status: approved
        # The input names no contact.
        contacts:
        source: https://library.example.org/bell
        ---
        The library of the harbour lends a bell today, its keeper said. It is the first bell that the library lends, and everybody who can pull a rope may have it for a day.

        metadata of the page: Bells
        metadata of the page: Sea
        =====
        ---
        # No headline was found.
        title:
        # The input has no date.
        date:
        # The input names no office that is known.
        office:
        language: en
        status: approved
        # The input names no contact.
        contacts:
        ---
        It is the first bell that the library lends, and everybody who can pull a rope may have it for a day.

        =====
        ---
        # No headline was found.
        title:
        # The input has no date.
        date:
        # The input names no office that is known.
        office:
        language: en
        status: approved
        # The input names no contact.
        contacts:
        ---
        "
      `);
  });

  test('without items, or with too many, is refused', async () => {
    await expect(read('<rss version="2.0"><channel/></rss>', 'feed.xml')).rejects.toThrow('without items');
    await expect(read(`<rss version="2.0">${'<item/>'.repeat(20_000)}</rss>`, 'feed.xml')).rejects.toThrow('more than');
  });
});
