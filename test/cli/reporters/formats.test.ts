import { readFileSync } from 'node:fs';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { REPORTERS } from '../../../src/cli/reporters/list.ts';
import { hostileText, RUNS, reports, sampleReport, written } from './samples.ts';

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);

/** SARIF's schema is of draft 4; what it uses of it means the same in draft 7, but for the name of `$id`. */
const { $schema: _, id: __, ...sarifDraft7 } = sarifSchema;
const isSarif = ajv.compile(sarifDraft7);

/** GitLab, "Code Quality report format": these keys and no others. */
const isGitlab = ajv.compile({
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string' },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[\\w-]+$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^[^./]' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
});

/** The shape that README.md promises. */
const isJson = ajv.compile({
  type: 'object',
  additionalProperties: false,
  required: ['version', 'diagnostics', 'summary'],
  properties: {
    version: { const: 1 },
    diagnostics: { type: 'array', items: { required: ['file', 'rule', 'severity', 'message', 'line', 'endColumn'] } },
    summary: { type: 'object', required: ['sources', 'errors', 'warnings', 'infos'] },
    failure: { type: 'object', required: ['message'] },
  },
});

/** Everything that must not stand in what a terminal or a CI log may show; line feeds may. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Surrogate}\u2028\u2029\ufffe\uffff]/u;

function expectVisible(text: string): void {
  expect(INVISIBLE.exec(text.replaceAll('\n', ''))?.[0].codePointAt(0)).toBeUndefined();
  expect(text).not.toMatch(/##vso\[|##\[/);
}

describe.each(Object.keys(REPORTERS))('%s', (id) => {
  test('holds nothing invisible, and no command of a runner that it did not give', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (report) => {
        const text = await written(id, report);
        expectVisible(text);
        const commands = text.split('\n').filter((line) => /^\s*::/.test(line));
        if (id !== 'github') expect(commands).toEqual([]);
      }),
      RUNS,
    );
  });

  test('is the same twice, and leaves the report as it was', async () => {
    const report = sampleReport();
    const before = structuredClone(report.diagnostics);
    expect(await written(id, report)).toBe(await written(id, report));
    expect(report.diagnostics).toEqual(before);
  });
});

describe('the judges accept every report', () => {
  const judge = (id: string, check: (text: string) => unknown) =>
    fc.assert(
      fc.asyncProperty(reports, async (report) => {
        await check(await written(id, report));
      }),
      RUNS,
    );

  test('json: the shape of the README', () =>
    judge('json', (text) => expect([isJson(JSON.parse(text)), isJson.errors]).toEqual([true, null])));

  test('jsonl: a line each, the last one the summary', () =>
    judge('jsonl', (text) => {
      const lines = text.trimEnd().split('\n').map((line) => JSON.parse(line).type); // biome-ignore format: one thought
      expect(lines.pop()).toBe('summary');
      expect(new Set([...lines, 'diagnostic'])).toEqual(new Set(['diagnostic']));
    }));

  test('sarif: the schema of SARIF 2.1.0', () =>
    judge('sarif', (text) => expect([isSarif(JSON.parse(text)), isSarif.errors]).toEqual([true, null])));

  test('gitlab: its keys, and no fingerprint twice', () =>
    judge('gitlab', (text) => {
      const issues = JSON.parse(text);
      expect([isGitlab(issues), isGitlab.errors]).toEqual([true, null]);
      const marks = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
      expect(new Set(marks).size).toBe(marks.length);
    }));

  test('rdjson: the validator of the format', async () => {
    const validator = new RDFormatValidator();
    await judge('rdjson', async (text) => expect((await validator.validateString(text)).errors).toEqual([]));
  });

  test.each(['junit', 'checkstyle'])('%s: well-formed XML 1.0, as a strict parser sees it', (id) =>
    judge(id, (text) => {
      const parser = new SaxesParser();
      parser.on('error', (error) => expect.unreachable(error.message));
      parser.write(text).close();
      expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>/);
    }),
  );

  test.each(['junit', 'checkstyle'])('%s: its schema, by libxml', async (id) => {
    const schema = readFileSync(new URL(`${id}.xsd`, import.meta.url), 'utf8');
    const some = await Promise.all(fc.sample(reports, { ...RUNS, numRuns: 25 }).map((report) => written(id, report)));
    const xml = some.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
    expect((await validateXML({ xml, schema })).errors).toEqual([]);
  });

  test('junit: the counts are those of the cases', () =>
    judge('junit', (text) => {
      const [, tests, failures, errors] = /tests="(\d+)" failures="(\d+)" errors="(\d+)"/.exec(text) ?? [];
      const count = (what: RegExp) => String([...text.matchAll(what)].length);
      expect([tests, failures, errors]).toEqual([count(/<testcase/g), count(/<failure/g), count(/<error/g)]);
    }));
});

test('compact has one line for each finding, with its rule at the end', async () => {
  await fc.assert(
    fc.asyncProperty(reports, async (report) => {
      const lines = (await written('compact', report)).split('\n').slice(0, -1);
      expect(lines).toHaveLength(report.diagnostics.length + (report.failure ? 1 : 0));
      for (const [index, { rule, start }] of report.diagnostics.entries()) {
        expect(lines[index]).toContain(`:${start.line}:${start.column}: `);
        expect(lines[index]?.endsWith(` [${rule}]`)).toBe(true);
      }
    }),
    RUNS,
  );
});

test('a source that is not among the files is quoted in no form', async () => {
  for (const id of Object.keys(REPORTERS)) {
    const report = sampleReport();
    expect(await written(id, { ...report, files: new Map() })).not.toContain('title: Two');
    if (['pretty', 'junit', 'sarif'].includes(id)) expect(await written(id, report)).toContain('title: Two');
  }
});

test('text survives the escapes of JSON', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (message) => {
      const out = await written('json', { ...sampleReport(), failure: { message } });
      expect(JSON.parse(out).failure.message).toBe(message);
    }),
    RUNS,
  );
});
