import { FoldedHeader } from './folded-header.ts';

/** Any run of these is set as it stands: words of printable ASCII with one space between. */
const PLAIN_WORD = /^[!-~]{1,60}$/;
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
const WIDTH = 78;

/**
 * Writes an unstructured header (RFC 5322, 3.6.5). Encoded are only words that need it: any character beyond ASCII,
 * what reads as an encoded word itself, more than 60 characters without a space, and words beside a space too many,
 * which programs would drop.
 */
export function unstructuredHeader(name: string, text: string): string {
  if (text === '') return `${name}:\r\n`;
  const line = `${name}: ${text}\r\n`;
  if (line.length - 2 <= WIDTH && PLAIN.test(text) && !text.includes('=?')) return line;
  const header = new FoldedHeader(name);
  const words = text.split(' ');
  let run: string[] = [];
  words.forEach((word, index) => {
    if (needsEncoding(word) || words[index - 1] === '' || words[index + 1] === '') {
      run.push(word);
      return;
    }
    if (run.length > 0) header.encoded(run.join(' '));
    run = [];
    header.word(word);
  });
  if (run.length > 0) header.encoded(run.join(' '));
  return header.toString();
}

function needsEncoding(word: string): boolean {
  return !PLAIN_WORD.test(word) || word.includes('=?');
}
