import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    // Of files from elsewhere only, and there are none: a hash of the site's own style would be in every page of an archive,
    // so that a change of a colour would rewrite them all.
    rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
  }),
);

/** A fault that one of the validators found, short enough to read in a test's output. */
export interface Finding {
  rule: string;
  message: string;
  /** CSS selectors of the elements at fault, or `line:column`. */
  where: string[];
}

/**
 * Runs axe-core on a page: WCAG 2.0, 2.1 and 2.2 at levels A and AA, and its best practices.
 * @returns what it found, by rule; empty when all is well
 */
export async function axe(page: Page): Promise<Finding[]> {
  // As an expression and not as a script element: the pages' content security policy allows no script.
  await page.evaluate(axeSource);
  const options = JSON.stringify({ runOnly: TAGS, resultTypes: ['violations'] });
  const results: AxeResults = await page.evaluate(`axe.run(document, ${options})`);
  return results.violations.map(({ id, help, nodes }) => ({
    rule: id,
    message: help,
    where: nodes.map((node) => node.target.join(' ')),
  }));
}

/**
 * Validates an HTML document with html-validate: the standard, accessibility and whole-document presets.
 * @returns errors and warnings in the order of the text; empty when all is well
 */
export async function htmlValidate(html: string): Promise<Finding[]> {
  const report = await validator.validateString(html);
  return report.results
    .flatMap((result) => result.messages)
    .map(({ ruleId, message, line, column }) => ({ rule: ruleId, message, where: [`${line}:${column}`] }));
}
