import { ReleaseError } from '../../model/error.ts';
import type { Release } from '../../model/release.ts';
import type { Format, RenderContext } from '../format.ts';
import { html } from '../html/page.ts';
import { datedPdf } from './dated.ts';

const FILE = 'release.pdf';
const MEDIA_TYPE = 'application/pdf';
const PICTURE = /<img\b[^>]*? src="([^"]+)"/g;

/**
 * The page as it is printed: tagged for readers aloud (ISO 14289 asks for tags, a title and a language), with an
 * outline, on A4. A browser prints it; who renders says how.
 */
export const pdf: Format = {
  id: 'pdf',
  file: FILE,
  mediaType: MEDIA_TYPE,
  onRequest: true,
  render: () => [],
  async renderLater(release, context) {
    if (!context.print) {
      throw new ReleaseError(
        'usage',
        'A PDF is printed by a browser, and none was given.',
        'Give print, or use build.',
      );
    }
    const page = pageOf(release, context);
    const printed = await context.print(page, picturesOf(page, context));
    return [{ format: 'pdf', file: FILE, mediaType: MEDIA_TYPE, content: datedPdf(printed, release.issued) }];
  },
};

/** The page on its own: what leads to the rest of a site is not for paper. */
function pageOf(release: Release, { site: _, surroundings: __, ...context }: RenderContext): string {
  const [page] = html.render(release, { ...context, beside: [] });
  return String(page?.content);
}

/** The pictures that stand beside the page and are at hand, by their paths. */
function picturesOf(page: string, { picture }: RenderContext): ReadonlyMap<string, Uint8Array> {
  const pictures = new Map<string, Uint8Array>();
  for (const [, src = ''] of page.matchAll(PICTURE)) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(src)) continue;
    const path = decodeURIComponent(src);
    const bytes = picture?.(path);
    if (bytes) pictures.set(path, bytes);
  }
  return pictures;
}
