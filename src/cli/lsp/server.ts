import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type CodeAction,
  type CompletionItem,
  type Connection,
  createConnection,
  type Hover,
  type InitializeResult,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { displayPath } from '../../build/find-newsroom.ts';
import { packageVersion } from '../../build/package.ts';
import { check } from '../../build/survey.ts';
import type { CompleteLanguage } from '../../model/language.ts';
import { SourceFile } from '../../source/source-file.ts';
import { spokenLanguage } from '../locale.ts';
import type { Say } from '../words/said.ts';
import { inEnglish, ruleSay } from '../words/translate.ts';
import { type CheckedDocument, codeActions } from './actions.ts';
import { complete } from './completion.ts';
import { editorDiagnostic } from './diagnostics.ts';
import { hover } from './hover.ts';
import { Rooms } from './rooms.ts';

const SETTINGS = new Set(['newsroom.yaml', 'offices.yaml']);
const WHAT_IT_DOES: InitializeResult['capabilities'] = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  codeActionProvider: { codeActionKinds: ['quickfix'] },
  completionProvider: { triggerCharacters: [' ', '-', '[', ','] },
  hoverProvider: true,
};

/** Where the server gets its surroundings from. */
export type ServerSurroundings = {
  readonly cwd: string;
  /** The moment of a check, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number;
  /** What is spoken where the editor does not say which language it speaks. */
  readonly language: CompleteLanguage;
};

/**
 * Serves an editor over standard input and output by the Language Server Protocol 3.17, until the editor ends it:
 * findings as one types, fixes, explanations, and what may be written at a place.
 */
export function serve(surroundings: ServerSurroundings): void {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  new Server(connection, surroundings).listen();
}

class Server {
  readonly #connection: Connection;
  readonly #documents = new TextDocuments(TextDocument);
  readonly #rooms: Rooms;
  readonly #checked = new Map<string, CheckedDocument>();
  readonly #surroundings: ServerSurroundings;
  #say: Say = inEnglish;

  constructor(connection: Connection, surroundings: ServerSurroundings) {
    this.#connection = connection;
    this.#surroundings = surroundings;
    this.#rooms = new Rooms(surroundings.cwd);
  }

  listen(): void {
    const serverInfo = { name: 'iom-release', version: packageVersion() };
    this.#connection.onInitialize(async ({ locale }) => {
      const { language } = this.#surroundings;
      this.#say = await ruleSay(locale === undefined ? language : (spokenLanguage(locale) ?? 'en'));
      return { capabilities: WHAT_IT_DOES, serverInfo };
    });
    this.#documents.onDidChangeContent(({ document }) => this.#check(document));
    this.#documents.onDidSave(({ document }) => {
      if (SETTINGS.has(basename(document.uri))) this.#readSettingsAgain();
    });
    this.#documents.onDidClose(({ document: { uri } }) => {
      this.#checked.delete(uri);
      void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    });
    this.#connection.onCodeAction(({ textDocument, range }): CodeAction[] => {
      const checked = this.#checked.get(textDocument.uri);
      const told = { cwd: this.#surroundings.cwd, say: this.#say };
      return checked ? [...codeActions(checked, range, told)] : [];
    });
    this.#connection.onHover(({ textDocument, position }): Hover | null => {
      const [checked, document] = [this.#checked.get(textDocument.uri), this.#documents.get(textDocument.uri)];
      return checked && document ? hover(checked, document.offsetAt(position), this.#say) : null;
    });
    this.#connection.onCompletion(({ textDocument, position }): CompletionItem[] => {
      const document = this.#documents.get(textDocument.uri);
      const path = document && pathOf(document);
      if (!document || path === undefined) return [];
      const { newsroom } = this.#rooms.of(path);
      return [...complete(document.getText(), document.offsetAt(position), { newsroom, folder: dirname(path) })];
    });
    this.#documents.listen(this.#connection);
    this.#connection.listen();
  }

  #check(document: TextDocument): void {
    const path = pathOf(document);
    if (path === undefined) return;
    const { uri } = document;
    const { cwd, now } = this.#surroundings;
    const { newsroom, folder, diagnostics: ofSettings } = this.#rooms.of(path);
    const shown = displayPath(path, cwd);
    const isSettings = SETTINGS.has(basename(path));
    const { file, diagnostics } = isSettings
      ? { file: new SourceFile(shown, document.getText()), diagnostics: ofSettings.filter((one) => one.file === shown) }
      : check(document.getText(), shown, { newsroom, folder, cwd, now: now() });
    this.#checked.set(uri, { uri, file, diagnostics });
    void this.#connection.sendDiagnostics({
      uri,
      version: document.version,
      diagnostics: diagnostics.map((one) => editorDiagnostic(one, cwd, this.#say)),
    });
  }

  #readSettingsAgain(): void {
    this.#rooms.forget();
    for (const document of this.#documents.all()) this.#check(document);
  }
}

/** @returns the path of a document; undefined for one that is no file */
function pathOf({ uri }: TextDocument): string | undefined {
  return uri.startsWith('file:') ? resolve(fileURLToPath(uri)) : undefined;
}
