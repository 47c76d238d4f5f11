import { failure, type Result, success } from '../../../model/result.ts';
import { type EncodedBody, encodeBody } from './body.ts';
import { type Boundaries, boundariesFor, contentHash } from './boundary.ts';
import type { UnsafeCharacter } from './characters.ts';
import { headerProblems, imageProblems } from './check.ts';
import { messageHeaders } from './headers.ts';
import type { EmailContent, EmailEnvelope, EmailMessage, InlineImage } from './message.ts';
import { type Chunk, imagePart, multipart, textPart } from './part.ts';
import type { MessageProblem } from './problem.ts';

/** The bodies of an email as they travel. */
export type EncodedContent = {
  readonly text: EncodedBody;
  readonly html: EncodedBody;
  readonly images: readonly InlineImage[];
  /** Of all of it: another content has another. */
  readonly hash: string;
};

/** Encodes what an email says; a Message-ID can be made of its hash before the message is written. */
export function encodeContent(content: EmailContent): Result<EncodedContent, readonly MessageProblem[]> {
  const { images = [] } = content;
  const problems = imageProblems(images);
  const text = encodeBody(content.text);
  const html = encodeBody(content.html);
  if (!text.ok || !html.ok || problems.length > 0) {
    return failure([
      ...problems,
      ...(text.ok ? [] : [inBody('text', text.problem)]),
      ...(html.ok ? [] : [inBody('html', html.problem)]),
    ]);
  }
  const hash = contentHash([text.value.bytes, html.value.bytes, ...images.map(({ bytes }) => bytes)]);
  return success({ text: text.value, html: html.value, images, hash });
}

/**
 * Writes an email (RFC 5322, RFC 2045 to 2047): ASCII with CR LF, the text first, then the HTML, with its pictures if
 * there are any. The same message gives the same bytes.
 *
 * @returns the bytes of an `.eml` file; or every value that was refused, since a release's text may hold what would end
 * a header or deceive its reader, and dropping it in silence would send something other than what was approved
 */
export function writeMessage(message: EmailMessage): Result<Uint8Array, readonly MessageProblem[]> {
  return writeEncoded(message, encodeContent(message));
}

/** As {@link writeMessage}, of a content that was encoded before. */
export function writeEncoded(
  envelope: EmailEnvelope,
  content: Result<EncodedContent, readonly MessageProblem[]>,
): Result<Uint8Array, readonly MessageProblem[]> {
  const problems = headerProblems(envelope);
  if (!content.ok) return failure([...problems, ...content.problem]);
  return problems.length > 0 ? failure(problems) : success(joined([messageHeaders(envelope), ...parts(content.value)]));
}

function parts({ text, html, images, hash }: EncodedContent): Chunk[] {
  const boundaries = boundariesFor(hash, [text, html]);
  const plain = textPart('plain', '; format=flowed; delsp=no', text);
  const rich = textPart('html', '', html);
  const second = images.length === 0 ? rich : related(boundaries, [rich, ...images.map(imagePart)]);
  const type = `Content-Type: multipart/alternative;\r\n boundary="${boundaries.alternative}"\r\n\r\n`;
  return [type, ...multipart(boundaries.alternative, [plain, second])];
}

/** The HTML and the pictures that only it needs (RFC 2387): a reader of the text part never sees them. */
function related(boundaries: Boundaries, together: readonly (readonly Chunk[])[]): Chunk[] {
  const type = `Content-Type: multipart/related; type="text/html";\r\n boundary="${boundaries.related}"\r\n\r\n`;
  return [type, ...multipart(boundaries.related, together)];
}

function joined(chunks: readonly Chunk[]): Uint8Array {
  let total = 0;
  for (const { length } of chunks) total += length;
  // Not from the pool that small buffers share: the bytes are their own.
  const bytes = Buffer.allocUnsafeSlow(total);
  let at = 0;
  for (const chunk of chunks) {
    if (typeof chunk === 'string') bytes.write(chunk, at, 'latin1');
    else bytes.set(chunk, at);
    at += chunk.length;
  }
  return new Uint8Array(bytes.buffer);
}

function inBody(field: 'text' | 'html', unsafe: UnsafeCharacter): MessageProblem {
  return { field, ...unsafe };
}
