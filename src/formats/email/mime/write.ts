import { failure, type Result, success } from '../../../model/result.ts';
import { type EncodedBody, encodeBody } from './body.ts';
import { type Boundaries, boundariesFor, contentHash } from './boundary.ts';
import type { UnsafeCharacter } from './characters.ts';
import { headerProblems } from './check.ts';
import { messageHeaders } from './headers.ts';
import type { EmailMessage } from './message.ts';
import { type Chunk, imagePart, multipart, textPart } from './part.ts';
import type { MessageProblem } from './problem.ts';

/**
 * Writes an email (RFC 5322, RFC 2045 to 2047): ASCII with CR LF, the text first, then the HTML, with its pictures if
 * there are any. The same message gives the same bytes.
 *
 * @returns the bytes of an `.eml` file; or every value that was refused, since a release's text may hold what would end
 * a header or deceive its reader, and dropping it in silence would send something other than what was approved
 */
export function writeMessage(message: EmailMessage): Result<Uint8Array, readonly MessageProblem[]> {
  const problems = headerProblems(message);
  const text = encodeBody(message.text);
  const html = encodeBody(message.html);
  if (!text.ok) problems.push(inBody('text', text.problem));
  if (!html.ok) problems.push(inBody('html', html.problem));
  if (problems.length > 0 || !text.ok || !html.ok) return failure(problems);
  return success(joined([messageHeaders(message), ...content(message, text.value, html.value)]));
}

function content(message: EmailMessage, text: EncodedBody, html: EncodedBody): Chunk[] {
  const images = message.images ?? [];
  const hash = contentHash([text.bytes, html.bytes, ...images.map(({ bytes }) => bytes)]);
  const boundaries = boundariesFor(hash, [text, html]);
  const plain = textPart('plain', '; format=flowed; delsp=no', text);
  const rich = textPart('html', '', html);
  const second = images.length === 0 ? rich : related(boundaries, [rich, ...images.map(imagePart)]);
  const type = `Content-Type: multipart/alternative;\r\n boundary="${boundaries.alternative}"\r\n\r\n`;
  return [type, ...multipart(boundaries.alternative, [plain, second])];
}

/** The HTML and the pictures that only it needs (RFC 2387): a reader of the text part never sees them. */
function related(boundaries: Boundaries, parts: readonly (readonly Chunk[])[]): Chunk[] {
  const type = `Content-Type: multipart/related; type="text/html";\r\n boundary="${boundaries.related}"\r\n\r\n`;
  return [type, ...multipart(boundaries.related, parts)];
}

function joined(chunks: readonly Chunk[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((total, chunk) => total + chunk.length, 0));
  const encoder = new TextEncoder();
  let at = 0;
  for (const chunk of chunks) {
    if (typeof chunk === 'string') encoder.encodeInto(chunk, bytes.subarray(at));
    else bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function inBody(field: 'text' | 'html', unsafe: UnsafeCharacter): MessageProblem {
  return { field, ...unsafe };
}
