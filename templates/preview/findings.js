import { byId, make, say } from './elements.js';

/** Shows what was found in a release. @param goTo told the line of a finding that was chosen */
export function showFindings(findings, goTo) {
  byId('findings-heading').textContent = `${say('findings')} (${findings.length})`;
  byId('findings').replaceChildren(
    findings.length === 0
      ? make('p', { class: 'none' }, say('noFindings'))
      : make(
          'ol',
          {},
          findings.map((finding) =>
            make(
              'li',
              { class: finding.severity },
              ...findingText(finding),
              make(
                'p',
                { class: 'place' },
                make(
                  'button',
                  { type: 'button', onclick: () => goTo(finding.line) },
                  say('line', { line: finding.line, column: finding.column }),
                ),
                ' ',
                make('code', {}, finding.rule),
              ),
            ),
          ),
        ),
  );
}

/** What a finding says: how grave it is in words too, for colour alone tells not everyone. */
export function findingText({ severity, message, hint }) {
  return [
    make('p', { class: 'message', dir: 'auto' }, make('strong', {}, say(severity)), ' ', message),
    hint === undefined ? undefined : make('p', { class: 'hint', dir: 'auto' }, hint),
  ];
}

/** The text of a source, each finding under its line. */
export function sourceLines({ source, findings, language, title }) {
  const byLine = Map.groupBy ? Map.groupBy(findings, ({ line }) => line) : grouped(findings);
  const lines = source.split(/\r\n?|\n/);
  if (lines.at(-1) === '') lines.pop();
  return make(
    'ol',
    { class: 'source', lang: language, tabindex: '0', 'aria-label': say('sourceOf', { title }) },
    lines.map((text, index) => lineItem(text, index + 1, byLine.get(index + 1) ?? [])),
  );
}

function grouped(findings) {
  const groups = new Map();
  for (const finding of findings) groups.set(finding.line, [...(groups.get(finding.line) ?? []), finding]);
  return groups;
}

function lineItem(text, line, findings) {
  return make(
    'li',
    { 'data-line': String(line), tabindex: '-1', class: findings[0]?.severity },
    make('code', { dir: 'auto' }, ...marked(text, line, findings)),
    ...findings.map((finding) => make('div', { class: `note ${finding.severity}` }, ...findingText(finding))),
  );
}

/** Marks the stretch of the line that the first finding is about. */
function marked(text, line, [finding]) {
  if (!finding) return [text === '' ? ' ' : text];
  const start = finding.column - 1;
  const end = finding.endLine === line ? finding.endColumn - 1 : text.length;
  if (end <= start) return [text === '' ? ' ' : text];
  return [text.slice(0, start), make('mark', {}, text.slice(start, end)), text.slice(end)];
}
