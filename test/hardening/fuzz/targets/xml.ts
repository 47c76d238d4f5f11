import { unzipSync } from 'fflate';
import { mainFeeds } from '../../../../src/archive/feeds/feeds.ts';
import { newsSitemap } from '../../../../src/archive/sitemaps/news.ts';
import { sitemaps } from '../../../../src/archive/sitemaps/sitemaps.ts';
import { checkstyle } from '../../../../src/cli/reporters/checkstyle.ts';
import { junit } from '../../../../src/cli/reporters/junit.ts';
import { FORMATS } from '../../../../src/formats/list.ts';
import type { AgencyReading } from '../../../../src/importers/agency/reading.ts';
import { readAgencyXml } from '../../../../src/importers/agency/xml-document.ts';
import type { Release } from '../../../../src/model/release.ts';
import { validate } from '../../../../src/rules/validate.ts';
import { parse } from '../../../../src/source/parse.ts';
import { all, only, readXml } from '../../../archive/feeds/reading.ts';
import { listOf, sourcesOf } from '../../../archive/feeds/samples.ts';
import { KIT } from '../../../conformance/kit.ts';
import { checkNewsmlG2, checkNitf } from '../../../conformance/own-checks.ts';
import { context, newsroom, readableSource, releaseIn } from '../sources.ts';
import { expectNone, type FuzzInput, type FuzzTarget, textOfInput } from '../target.ts';
import { asXmlHolds, expectInOrder, textInside, textsOf } from '../xml-documents.ts';

/** The documents of agencies: where the text of the release stands, and the checks of the standard. */
const AGENCY = {
  'newsml-g2.xml': { text: 'inlineXML', check: checkNewsmlG2, needsKit: true },
  'nitf.xml': { text: 'body.content', check: checkNitf, needsKit: false },
} as const;
/** Word takes ten times as long as all the others together: one release of so many. */
const WORD_EVERY = 16;

/**
 * Every XML document that there is of a release – of each format, of Word's parts, of feeds, sitemaps and reports – is
 * well-formed and has no character that XML forbids; those of agencies and Word have the whole text, and what a release
 * is comes back from those of agencies and feeds.
 */
export const xmlTarget: FuzzTarget = {
  id: 'xml',
  share: 1,
  inputs: readableSource,
  async holds(input) {
    const reported = checkReports(input);
    const release = releaseIn(input);
    if (!release) return reported;
    for (const format of FORMATS) {
      if (format.renderLater) continue;
      for (const { file, content } of format.render(release, context)) {
        if (!file.endsWith('.xml')) continue;
        const document = typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
        checkAgency(file, document, release);
      }
    }
    checkFeeds(release);
    if (input.content.length % WORD_EVERY === 0) await checkWord(release);
    return true;
  },
};

function checkAgency(file: string, document: string, release: Release): void {
  if (!(file in AGENCY)) throw new Error(`${file} is an XML document that nobody looks at`);
  const { text, check, needsKit } = AGENCY[file as keyof typeof AGENCY];
  const whole = textInside(document, text);
  // The check of NewsML-G2 asks IPTC's catalogue, which is not on every machine.
  if (!needsKit || KIT !== undefined) expectNone(check(document));
  const reading = readAgencyXml(document);
  if (!reading.ok) throw new Error(reading.problem.message);
  expectNone(differentFacts(reading.value, release));
  if (release.publication.state !== 'withdrawn') expectInOrder(textsOf(release.body), whole);
}

/** @returns the facts of a release that its document does not give back. */
function differentFacts(read: AgencyReading, release: Release): readonly string[] {
  const isWithdrawn = release.publication.state === 'withdrawn';
  const facts: Readonly<Record<string, readonly [written: unknown, read: unknown]>> = {
    title: [release.title, read.title],
    language: [release.language, read.language],
    slug: [release.slug, read.slug],
    office: [release.office.id, read.office],
    type: [release.type, read.type],
    date: [[release.date.year, release.date.month, release.date.day], read.date && [read.date.year, read.date.month, read.date.day]],
    status: [isWithdrawn ? 'withdrawn' : undefined, isWithdrawn ? read.status : undefined],
    ...(isWithdrawn
      ? {}
      : {
          subtitle: [release.subtitle, read.subtitle],
          summary: [release.summary, read.summary],
          dateline: [release.dateline, read.dateline],
          keywords: [release.keywords, read.keywords],
          countries: [release.countries, read.countries],
          sdgs: [release.sdgs, read.sdgs],
          contacts: [release.contacts.map(({ name, email }) => [name, email]), read.contacts.map(({ name, email }) => [name, email])],
          figures: [release.figures.map(({ value, label }) => [value, label]), read.figures.map(({ value, label }) => [value, label])],
        }),
  }; // biome-ignore format: a table
  const told = (value: unknown) => JSON.stringify(value, (_, one) => (typeof one === 'string' ? asXmlHolds(one) : one));
  return Object.entries(facts).flatMap(([name, [written, came]]) =>
    told(written) === told(came) ? [] : [`${name} was ${told(written)} and came back as ${told(came)}`],
  );
}

function checkFeeds(release: Release): void {
  const sources = sourcesOf([release], newsroom);
  const feeds = mainFeeds(listOf(release.language), sources.cards, sources, sources.contentOf);
  const news = newsSitemap(sources.cards, newsroom, release.issued.epoch + 1);
  const isPublic = release.publication.state === 'public';
  if (isPublic !== (news !== undefined)) throw new Error(`${isPublic ? 'no' : 'a'} sitemap of news`);
  for (const { content } of sitemaps(sources.cards, { ...sources, folders: [release.slug] })) textInside(content);
  for (const { path, content } of news ? [...feeds, news] : feeds) {
    if (!path.endsWith('.xml')) {
      JSON.parse(content);
      continue;
    }
    textInside(content);
    const titles = titlesIn(path, content);
    // What is not public is in none; what was withdrawn stays as a notice.
    const wanted = isPublic || release.publication.state === 'withdrawn' ? [asXmlHolds(release.title)] : [];
    if (JSON.stringify(titles) !== JSON.stringify(wanted)) throw new Error(`${path} has the headlines ${titles}, not ${wanted}`); // biome-ignore format: one line
  }
}

/** @returns the headlines of the releases in a feed or a sitemap of news. */
function titlesIn(path: string, text: string): readonly string[] {
  const root = readXml(text);
  const items = path.includes('sitemap')
    ? all(root, 'url').map((url) => only(only(url, 'news:news'), 'news:title'))
    : [...all(root, 'entry'), ...all(root, 'channel').flatMap((channel) => all(channel, 'item'))].map((item) =>
        only(item, 'title'),
      );
  return items.map((item) => asXmlHolds(item.text));
}

/** Reports in XML quote what is wrong, whatever that is. @returns true when there was a finding */
function checkReports(input: FuzzInput): boolean {
  const { diagnostics } = validate(parse(textOfInput(input), input.name), { newsroom, now: Date.UTC(2024, 2, 9, 12) });
  const report = { diagnostics, files: new Map(), checked: 1, paths: [input.name], colour: false };
  for (const { report: write } of [checkstyle, junit]) textInside([...write(report)].join(''));
  return diagnostics.length > 0;
}

async function checkWord(release: Release): Promise<void> {
  const word = FORMATS.find(({ id }) => id === 'docx');
  const [rendition] = (await word?.renderLater?.(release, context)) ?? [];
  if (!(rendition?.content instanceof Uint8Array)) throw new Error('no Word document');
  for (const [name, bytes] of Object.entries(unzipSync(rendition.content))) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const whole = textInside(Buffer.from(bytes).toString('utf8'), 'body');
    const isText = name === 'word/document.xml' && release.publication.state !== 'withdrawn';
    if (isText) expectInOrder([release.title, ...textsOf(release.body)], whole);
  }
}
