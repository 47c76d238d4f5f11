import type { Diagnostic } from '../../index.ts';
import { colours } from '../colours.ts';
import { visibleLine, visibleLines, visiblePath } from '../visible.ts';
import { REPORT_EN } from '../words/en-report.ts';
import { inEnglish } from '../words/translate.ts';
import { wrapped } from '../wrapped.ts';
import { codeFrame } from './code-frame.ts';
import { fullMessage, type Report, type Reporter } from './reporter.ts';
import { sentence } from './sentence.ts';

/**
 * For people: the place, what is wrong, the line with the place underlined, and what to write instead. What comes from a source
 * is made visible before it is said: Arabic sets it apart with characters that would be spelt out.
 */
export const pretty: Reporter = {
  id: 'pretty',
  *report(report) {
    const paint = colours(report.colour);
    const words = report.words ?? REPORT_EN;
    const say = report.say ?? inEnglish;
    const { width } = report;
    const frame = (place: Placed) => framed(place, report);
    const severities = { error: paint.red, warning: paint.yellow, info: paint.blue };
    for (const diagnostic of report.diagnostics) {
      const { start, severity, rule, message, hint, related = [] } = diagnostic;
      const place = `${visiblePath(diagnostic.file)}:${start.line}:${start.column}`;
      yield `${paint.bold(place)}: ${severities[severity](words[severity])} ${paint.dim(rule)}\n`;
      yield `  ${fitted(say(visibleLines(message.replace(/[\r\n]+/g, ' '))), 2, width)}\n`;
      yield* frame(diagnostic);
      for (const other of related) {
        yield `  ${visiblePath(other.file)}:${other.start.line}:${other.start.column}: ${say(visibleLine(other.message))}\n`;
        yield* frame(other);
      }
      if (hint !== undefined) yield `  ${paint.green('→')} ${fitted(say(visibleLines(hint)), 4, width)}\n`;
      yield '\n';
    }
    if (report.failure) yield `${paint.red(words.error)}: ${visibleLine(fullMessage(report.failure))}\n`;
    if (report.checked > 0) yield `${sentence(report, words)}\n`;
  },
};

/** A finding, or what it names besides. */
type Placed = Pick<Diagnostic, 'file' | 'start' | 'end'>;
const INDENT = '    ';

function framed(place: Placed, { files, say, width }: Report): readonly string[] {
  const file = files.get(place.file);
  // What could not be read has nothing to show.
  const lines = file?.text ? codeFrame(place, file, say, width === undefined ? undefined : width - INDENT.length) : [];
  return lines.map((line) => `${INDENT}${line}\n`);
}

/** @returns a text that is broken between words where a terminal would part one, below its first letter */
function fitted(text: string, indent: number, width: number | undefined): string {
  if (width === undefined || indent + text.length <= width) return text;
  return text
    .split('\n')
    .flatMap((line) => wrapped(line, width - indent))
    .join(`\n${' '.repeat(indent)}`);
}
