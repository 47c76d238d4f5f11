import type { Diagnostic } from '../../model/diagnostic.ts';
import { findRule } from '../../rules/list.ts';

/** What SARIF calls the severities. */
export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** @returns SARIF's reporting descriptors (3.49) of the rules that found something, by id. */
export function sarifRules(diagnostics: readonly Diagnostic[]) {
  const ids = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
  return ids.map((id) => {
    const rule = findRule(id);
    if (!rule) return { id };
    const { summary, why, source, severity } = rule;
    return {
      id,
      shortDescription: { text: summary },
      fullDescription: { text: `${summary} ${why}` },
      help: {
        text: `${summary} ${why} Source: ${source}.`,
        markdown: `${summary}\n\n${why}\n\nSource: ${source}.\n\n\`iom-release explain ${id}\` shows examples.`,
      },
      defaultConfiguration: { level: LEVELS[severity] },
      properties: { tags: [id.slice(0, id.indexOf('/'))] },
    };
  });
}
