import { z } from 'zod';
import { LEVELS, PRESETS } from './lint-settings.ts';

const level = z.enum(LEVELS);

const setting = z.union([
  level,
  z.strictObject({
    severity: level.optional(),
    options: z.record(z.string(), z.unknown()).optional().describe('What "iom-release explain RULE" lists'),
  }),
]);
const rules = z.record(z.string(), setting).describe('By rule: off, info, warn or error, or severity and options');
const preset = z.enum(PRESETS);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day: YYYY-MM-DD');
const texts = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** The shape of the section `lint` of `newsroom.yaml`. */
export const lintSchema = z.strictObject({
  preset: preset.optional().describe('recommended, strict (every rule) or archive (for imported years)'),
  rules: rules.optional(),
  overrides: z
    .array(
      z.strictObject({
        files: texts.optional().describe('Globs relative to this folder: 1990s/**'),
        languages: texts.optional(),
        from: day.optional(),
        until: day.optional(),
        preset: preset.optional(),
        rules: rules.optional(),
      }),
    )
    .optional()
    .describe('Other choices for some releases: those that meet every condition; the last one wins'),
});

/** The section `lint` after its shape was checked. */
export type LintFile = z.output<typeof lintSchema>;
/** What a rule is set to there. */
export type LintFileSetting = z.output<typeof setting>;
