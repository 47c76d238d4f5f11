import type { Format } from '../format.ts';
import { fixedDocument } from './fixed.ts';

const FILE = 'release.docx';
const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A document of Word (ECMA-376), for those who edit and file in it. The library is loaded when the first is made. */
export const docx: Format = {
  id: 'docx',
  file: FILE,
  mediaType: MEDIA_TYPE,
  onRequest: true,
  render: () => [],
  async renderLater(release, context) {
    const [library, { releaseDocument }] = await Promise.all([import('docx'), import('./document.ts')]);
    const packed = await library.Packer.toArrayBuffer(releaseDocument(release, context, library));
    const content = fixedDocument(new Uint8Array(packed), release.issued, release.language);
    return [{ format: 'docx', file: FILE, mediaType: MEDIA_TYPE, content }];
  },
};
