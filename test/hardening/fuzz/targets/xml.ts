import { mainFeeds } from '../../../../src/archive/feeds/feeds.ts';
import { readAgencyXml } from '../../../../src/importers/agency/xml-document.ts';
import { readXml } from '../../../archive/feeds/reading.ts';
import { listOf, sourcesOf } from '../../../archive/feeds/samples.ts';
import { KIT } from '../../../conformance/kit.ts';
import { checkNewsmlG2, checkNitf } from '../../../conformance/own-checks.ts';
import { textOf } from '../../../conformance/renditions.ts';
import { context, newsroom, readableSource, releaseIn } from '../sources.ts';
import { expectNone, type FuzzTarget } from '../target.ts';

/** Every XML document of a release is well-formed, keeps the checks of its standard, and gives the headline back. */
export const xmlTarget: FuzzTarget = {
  id: 'xml',
  share: 1,
  inputs: readableSource,
  holds(input) {
    const release = releaseIn(input);
    if (!release) return false;
    for (const [format, check] of [
      ['newsml-g2', checkNewsmlG2],
      ['nitf', checkNitf],
    ] as const) {
      // biome-ignore format: a pair each
      const document = textOf(format, release, context);
      readXml(document);
      // The check of NewsML-G2 asks IPTC's catalogue, which is not on every machine.
      if (KIT !== undefined) expectNone(check(document));
      const reading = readAgencyXml(document);
      if (!reading.ok) throw new Error(reading.problem.message);
    }
    const sources = sourcesOf([release], newsroom);
    const feeds = mainFeeds(listOf(release.language), sources.cards, sources, sources.contentOf);
    for (const { path, content } of feeds) path.endsWith('.xml') ? readXml(content) : JSON.parse(content);
    return true;
  },
};
