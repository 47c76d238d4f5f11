import type { Packing } from './packing.ts';

/** What is text in a line; all else is base64 (RFC 4648, 4). */
const TEXT = /^text\/|^application\/(?:[\w.-]+\+)?(?:json|xml)\b|charset=utf-8/i;

/**
 * One line of JSON a release: its manifest, with the content of each file as `text` or as `base64`.
 *
 * @param write how a line is written; default: JSON as it is
 */
export function jsonLines(write: (data: unknown) => string = JSON.stringify): Packing {
  return {
    add({ manifest, files }) {
      const contents = files.map(({ mediaType, content }) => contentOf(mediaType, content));
      const listed = manifest.files.map((file, index) => ({ ...file, ...contents[index] }));
      return { bytes: [Buffer.from(`${write({ ...manifest, files: listed })}\n`)], kept: [] };
    },
    end: () => [],
  };
}

function contentOf(mediaType: string, content: Uint8Array): { readonly text: string } | { readonly base64: string } {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const text = TEXT.test(mediaType) ? bytes.toString('utf8') : undefined;
  // Copy in another character set is text to people only.
  if (text !== undefined && Buffer.from(text).equals(bytes)) return { text };
  return { base64: bytes.toString('base64') };
}
