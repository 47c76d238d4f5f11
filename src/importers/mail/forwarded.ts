import type { Dropped, Stated } from '../document.ts';

/** A message that was passed on within the text of another. */
export type Forwarded = {
  readonly text: string;
  readonly dropped: readonly Dropped[];
  readonly titles: readonly Stated[];
  readonly dates: readonly Stated[];
  /** How many lines stood above. */
  readonly lines: number;
};

const MARK =
  /^[\s>]*(?:(?:-{2,}|_{5,})\s*)?(?:original message|forwarded message|message d['’]origine|message original|message transf[ée]r[ée]|mensaje original|mensaje reenviado|d[ée]but du message (?:r[ée]exp[ée]di[ée]|transf[ée]r[ée])|begin forwarded message|الرسالة الأصلية)\s*(?::\s*)?(?:-+\s*)?$/iu;
const HEADER =
  /^[\s>*]*(?<name>from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments?|de|envoy[ée]|[àa]|objet|date d['’]envoi|enviado(?: el)?|para|asunto|fecha|من|إلى|الموضوع|التاريخ|تاريخ الإرسال|أُرسلت)\s*(?:\*\s*)?:\s*(?<value>(?!\s).*)$/iu;
const SUBJECT = /^(?:subject|objet|asunto|الموضوع)$/iu;
const SENT = /^(?:sent|date|envoy[ée]|date d['’]envoi|enviado(?: el)?|fecha|التاريخ|تاريخ الإرسال|أُرسلت)$/iu;

/** Finds the message that was forwarded in a text: what stands above is a covering note, its header tells its date. */
export function unwrapForwarded(text: string): Forwarded | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  const start = lines.findIndex((_, index) => isHeaderRun(lines, index));
  if (start === -1) return undefined;
  const mark = lines.slice(Math.max(0, start - 3), start).findIndex((line) => MARK.test(line));
  const first = mark === -1 ? start : Math.max(0, start - 3) + mark;
  const headers = headersOf(lines.slice(start));
  const end = start + headers.length;
  const stated = (names: RegExp, where: string): Stated[] =>
    headers.filter(({ name }) => names.test(name)).map(({ value }) => ({ value, where, confidence: 0.85 }));
  const titles = stated(SUBJECT, 'Subject');
  const dates = stated(SENT, 'header of the message forwarded');
  const above = lines
    .slice(0, first)
    .map((line, index) => ({ text: line.trim(), reason: 'cover note' as const, line: index + 1 }));
  const header = lines
    .slice(first, end)
    .map((line, index) => ({ text: line.trim(), reason: 'e-mail header' as const, line: first + index + 1 }));
  const dropped = [...above, ...header].filter((line) => line.text !== '');
  return { text: lines.slice(end).join('\n'), dropped, titles, dates, lines: end };
}

/** Three header lines in a row, a sender and a subject among them. */
function isHeaderRun(lines: readonly string[], start: number): boolean {
  const run = headersOf(lines.slice(start, start + 6)).map(({ name }) => name);
  return run.length >= 3 && run.some((name) => SUBJECT.test(name)) && run.some((name) => /^(?:from|de|من)$/.test(name));
}

/** The header lines at the beginning of lines. */
function headersOf(lines: readonly string[]): { readonly name: string; readonly value: string }[] {
  const headers: { name: string; value: string }[] = [];
  for (const line of lines) {
    const groups = HEADER.exec(line)?.groups;
    if (!groups) break;
    const { name = '', value = '' } = groups;
    headers.push({ name: name.toLowerCase(), value: value.trim() });
  }
  return headers;
}
