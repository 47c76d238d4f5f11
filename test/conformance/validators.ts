import { basename } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import xmllint from 'xmllint-wasm';
import { kitFile } from './kit.ts';

/** A document by its name, and what is wrong with it: nothing when it is valid. */
export type Verdicts = ReadonlyMap<string, readonly string[]>;

type Standard = { readonly schema: string; readonly beside: readonly string[] };

const STANDARDS: Readonly<Record<'newsml-g2' | 'nitf', Standard>> = {
  'newsml-g2': { schema: 'newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd', beside: ['newsml-g2/xml.xsd'] },
  nitf: { schema: 'nitf/nitf-3-6.xsd', beside: ['nitf/xml.xsd', 'nitf/nitf-3-6-ruby-include.xsd'] },
};
/** xmllint holds all documents of a call in memory. */
const AT_ONCE = 200;

/** Validates XML documents against an official schema, with libxml2. */
export async function validateXml(
  standard: 'newsml-g2' | 'nitf',
  documents: ReadonlyMap<string, string>,
): Promise<Verdicts> {
  const { schema, beside } = STANDARDS[standard];
  const file = (path: string) => ({ fileName: basename(path), contents: kitFile(path) });
  const verdicts = new Map<string, string[]>([...documents.keys()].map((name) => [name, []]));
  const names = [...documents.keys()];
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const part = names.slice(start, start + AT_ONCE);
    const { valid, errors, rawOutput } = await xmllint.validateXML({
      xml: part.map((name, index) => ({ fileName: `${index}.xml`, contents: documents.get(name) ?? '' })),
      schema: file(schema),
      preload: beside.map(file),
      initialMemoryPages: 1024,
      maxMemoryPages: 16_384,
    });
    for (const { rawMessage, loc } of errors) {
      const name = part[Number.parseInt(loc?.fileName ?? '', 10)];
      if (name !== undefined) verdicts.get(name)?.push(rawMessage);
    }
    const known = part.some((name) => (verdicts.get(name)?.length ?? 0) > 0);
    if (!valid && !known) throw new Error(`xmllint failed: ${rawOutput.slice(0, 500)}`);
  }
  return verdicts;
}

let compiled: Map<string, ValidateFunction> | undefined;

/** Validates an item of ninjs against the official schema of the version that it names. */
export function validateNinjs(item: unknown, version: string): readonly string[] {
  compiled ??= new Map();
  const validate = compiled.get(version) ?? compileNinjs(version);
  compiled.set(version, validate);
  return validate(item) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function compileNinjs(version: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(JSON.parse(kitFile('ninjs/GeoJSON-schema.json')), 'https://geojson.org/schema/GeoJSON.json');
  return ajv.compile(JSON.parse(kitFile(`ninjs/ninjs-schema_${version}.json`)));
}
