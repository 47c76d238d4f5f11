import type { Command } from 'commander';
import type { EditorSchema } from '../../index.ts';
import { addHelpNotes, type HelpNotes } from '../help-notes.ts';
import type { Io } from '../io.ts';
import { writeJson } from '../output.ts';

const NOTES: HelpNotes = {
  examples: [['iom-release schema newsroom > newsroom.schema.json']],
  paragraphs: [
    'With the YAML extension of VS Code, in .vscode/settings.json:\n  "yaml.schemas": { "./newsroom.schema.json": "newsroom.yaml", "./offices.schema.json": "offices.yaml" }\nOr as the first line of the file itself:\n  # yaml-language-server: $schema=./newsroom.schema.json\nFront matter stands in Markdown, which that extension leaves alone: use "iom-release lsp" there.',
  ],
};

/** `iom-release schema`: the JSON Schema of a file, for editors. */
export function addSchema(program: Command, io: Io): void {
  addHelpNotes(program.command('schema'), NOTES)
    .description('print the JSON Schema of front matter, newsroom.yaml or offices.yaml, for editors')
    .argument('[file]', 'front-matter, newsroom or offices', 'front-matter')
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
