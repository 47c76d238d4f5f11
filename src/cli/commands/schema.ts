import type { Command } from 'commander';
import type { EditorSchema } from '../../index.ts';
import type { Io } from '../io.ts';
import { writeJson } from '../output.ts';

const HELP = `
Examples:
  iom-release schema newsroom > newsroom.schema.json

With the YAML extension of VS Code, in .vscode/settings.json:
  "yaml.schemas": { "./newsroom.schema.json": "newsroom.yaml", "./offices.schema.json": "offices.yaml" }
or as the first line of the file itself:
  # yaml-language-server: $schema=./newsroom.schema.json
Front matter stands in Markdown, which that extension leaves alone: use "iom-release lsp" there.`;

/** `iom-release schema`: the JSON Schema of a file, for editors. */
export function addSchema(program: Command, io: Io): void {
  program
    .command('schema')
    .description('print the JSON Schema of front matter, newsroom.yaml or offices.yaml, for editors')
    .argument('[file]', 'front-matter, newsroom or offices', 'front-matter')
    .addHelpText('after', HELP)
    .action(async (name: string) => {
      const { EDITOR_SCHEMAS, editorSchema, ReleaseError, RULES } = await import('../../index.ts');
      const known = EDITOR_SCHEMAS.find((one: EditorSchema) => one === name);
      if (!known) {
        const hint = `Choose ${EDITOR_SCHEMAS.join(', ')}.`;
        throw new ReleaseError('usage', `There is no schema "${name}".`, hint);
      }
      const ids = RULES.map(({ id }) => id);
      writeJson(io, editorSchema(known, ids));
    });
}
