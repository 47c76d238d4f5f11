import { colours } from '../colours.ts';
import { visibleLine, visibleLines, visiblePath } from '../visible.ts';
import { REPORT_EN } from '../words/en-report.ts';
import { inEnglish } from '../words/translate.ts';
import { codeFrame } from './code-frame.ts';
import { fullMessage, type Reporter } from './reporter.ts';
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
    const severities = { error: paint.red, warning: paint.yellow, info: paint.blue };
    for (const diagnostic of report.diagnostics) {
      const { start, severity, rule, message, hint, related = [] } = diagnostic;
      const place = `${visiblePath(diagnostic.file)}:${start.line}:${start.column}`;
      yield `${paint.bold(place)}: ${severities[severity](words[severity])} ${paint.dim(rule)}\n`;
      yield `  ${say(visibleLines(message.replace(/[\r\n]+/g, ' ')))}\n`;
      const file = report.files.get(diagnostic.file);
      for (const line of file ? codeFrame(diagnostic, file, say) : []) yield `    ${line}\n`;
      for (const other of related) {
        yield `  ${visiblePath(other.file)}:${other.start.line}:${other.start.column}: ${say(visibleLine(other.message))}\n`;
        const source = report.files.get(other.file);
        for (const line of source ? codeFrame(other, source, say) : []) yield `    ${line}\n`;
      }
      if (hint !== undefined) yield `  ${paint.green('→')} ${say(visibleLines(hint))}\n`;
      yield '\n';
    }
    if (report.failure) yield `${paint.red(words.error)}: ${visibleLine(fullMessage(report.failure))}\n`;
    if (report.checked > 0) yield `${sentence(report, words)}\n`;
  },
};
