import { parsePhone } from '../../model/phone.ts';
import { tidy } from '../words.ts';

/** A number as it will stand in the source, and whether it is one that can be dialled. */
export type PhoneReading = { readonly text: string; readonly valid: boolean };

/**
 * Reads a telephone number of the archive: `+44 (0)20…`, `(41 22) 717 91 11`, `0041 22…`, `+ 525 5 55 36 39 54`.
 *
 * @param country of the office it belongs to, for national numbers
 */
export function readPhoneNumber(text: string, country: string | undefined, extension?: string): PhoneReading {
  const clean = tidy(text)
    .replace(/\(0\)/g, '')
    .replace(/^00\s*/, '+')
    .replace(/^\(\s*\+/, '+(')
    .replace(/^\+\(\s*(\d+)/, '+$1')
    .replace(/^\+\s+/, '+');
  // Right to left, a number that begins with + was typed so that it ends with it.
  if (/\+$/.test(clean))
    return readPhoneNumber(`+${clean.slice(0, -1).trim().split(/\s+/).reverse().join(' ')}`, country, extension);
  const ext = extension === undefined ? '' : ` ext. ${extension}`;
  for (const candidate of candidates(clean)) {
    const phone = parsePhone(candidate + ext, candidate.startsWith('+') ? undefined : country);
    if (!phone.ok) continue;
    const digits = phone.value.extension;
    return { text: phone.value.international + (digits === undefined ? '' : ` ext. ${digits}`), valid: true };
  }
  return { text: clean + ext, valid: false };
}

function* candidates(text: string): Generator<string> {
  yield text;
  // Right to left, the codes that a number begins with were typed so that it ends with them: 27365140 (202).
  const codes = /^(\d[\d\s-]*)\((\d{1,5})\)?$/.exec(text);
  if (codes) {
    yield `+${codes[2]} ${codes[1]}`;
    yield `(${codes[2]}) ${codes[1]}`;
    return;
  }
  // The country's code and the city's in brackets, as the ITU once advised: (41 22) 717 91 11.
  if (/^\(\d{1,3}[\s-]\d{1,4}\)/.test(text)) yield `+${text.replace(/[()]/g, ' ').trim()}`;
  // A country's code without its sign.
  if (/^[1-9]/.test(text) && text.replace(/\D/g, '').length >= 10) yield `+${text}`;
  if (/^\+/.test(text) && /[()]/.test(text)) yield text.replace(/[()]/g, ' ');
}
