import { existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isInside, makeFolder, unlessRefused } from '../files.ts';
import { onDisk } from './failures.ts';
import { Folders } from './folders.ts';
import { refuseForeign } from './foreign.ts';
import { type Journal, readJournal, writeJournal } from './journal.ts';
import { takeLock } from './lock.ts';
import { checkOutputPath, STATE } from './paths.ts';
import { PlannedFiles } from './planned-files.ts';
import { type RemovedFile, removeEmpty, removeFile, stateOf } from './remove.ts';
import { type OutputFile, type StagedFile, Stager } from './stager.ts';

/** What a commit did; paths are below the output folder. */
export type Committed = {
  /** Made when it is asked for: an archive has half a million. */
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
};

/**
 * Changes an output folder in one pass. New and changed files are staged whole; {@link OutputTransaction.commit} then
 * writes down what it will do and moves them. A build killed before that leaves the old output, one killed in the
 * pass is completed when the folder is opened next. (That holds for the death of the process; a loss of power may
 * also lose what the system had not yet written to the disk.)
 */
export class OutputTransaction {
  readonly #out: string;
  readonly #state: string;
  readonly #folders: Folders;
  readonly #stager: Stager;
  readonly #unlock: () => void;
  /** The uppermost folder that was made for this output; undefined when all were there. */
  readonly #made: string | undefined;
  readonly #removals: RemovedFile[] = [];
  /** Files that an earlier build wrote and that would go, had nobody changed them. */
  readonly #changed: string[] = [];
  readonly #planned = new PlannedFiles();
  #open = true;
  /** True while the journal stands: what it names is still to be moved, by this pass or by the next build. */
  #inPass = false;

  /** Opens a folder, makes it when it is missing, and completes or discards what a killed build left in it. */
  constructor(out: string) {
    this.#out = out;
    this.#state = join(out, STATE);
    this.#folders = new Folders(out);
    this.#stager = new Stager(out, 0, this.#folders);
    this.#made = onDisk(out, () => makeFolder(out));
    this.#unlock = onDisk(this.#state, () => {
      this.#folders.make(`${STATE}/lock`);
      return takeLock(join(this.#state, 'lock'), out);
    });
    try {
      onDisk(out, () => this.#recover());
    } catch (error) {
      this.#unlock();
      throw error;
    }
  }

  /**
   * Plans a file. One whose bytes stand there already is left alone.
   *
   * @returns when the file was modified, in milliseconds since 1970-01-01T00:00:00Z
   */
  put(path: string, content: Uint8Array | string): number {
    const file = this.#stager.put(path, content);
    this.adopt(file);
    return file.modified;
  }

  /** Plans a file as {@link OutputTransaction.put} does that need not be in memory as a whole. */
  putPortions(path: string, portions: Iterable<Uint8Array>): void {
    this.adopt(this.#stager.putPortions(path, portions));
  }

  /** Stages a file as {@link Stager.put} does, to be planned later. */
  stage(path: string, content: Uint8Array | string): StagedFile {
    return this.#stager.put(path, content);
  }

  /** Plans a file that was staged for this build. */
  adopt(file: StagedFile): void {
    this.#planned.add(file);
  }

  /** @returns true when a file is still the one that an earlier build wrote, by its size and its time. */
  holds({ path, bytes, modified }: OutputFile): boolean {
    const stat = lstatSync(`${this.#out}/${path}`, { throwIfNoEntry: false });
    return stat?.isFile() === true && stat.size === bytes && stat.mtimeMs === modified;
  }

  /** Plans files that stand there already, as {@link OutputTransaction.holds} has found. */
  keep(files: readonly OutputFile[]): void {
    for (const file of files) this.#planned.add(file);
  }

  /** @returns true for the path of a file that was planned */
  plans(path: string): boolean {
    return this.#planned.has(path);
  }

  /** All that was planned to stand in the output, each made when its turn comes. */
  get files(): Iterable<OutputFile> {
    return this.#planned;
  }

  /** Plans the removal of a file that an earlier build wrote. */
  remove({ path, sha256 }: RemovedFile): void {
    checkOutputPath(path);
    const found = this.#folders.check(path) ? onDisk(path, () => stateOf(join(this.#out, path), sha256)) : 'gone';
    if (found === 'same') this.#removals.push({ path, sha256 });
    if (found === 'changed') this.#changed.push(path);
  }

  /**
   * Does what was planned, in one pass.
   *
   * @param owns says of a path whether an earlier build wrote it: what others put there is not replaced
   * @throws ReleaseError of kind `usage` where it would be, or where a file that goes was changed: then nothing is done
   */
  commit(owns: (path: string) => boolean): Committed {
    const foreign = this.#planned.replacing().filter((path) => !owns(path));
    refuseForeign(this.#out, foreign, this.#changed);
    const planned = this.#planned;
    const removals = this.#removals;
    const removed = onDisk(this.#out, () => {
      if (planned.waiting + removals.length === 0) return [];
      writeJournal(join(this.#state, 'journal.json'), { moves: planned.moves(), removals });
      this.#inPass = true;
      const gone = this.#apply({ moves: planned.moves(), removals }, false);
      this.#inPass = false;
      return gone;
    });
    this.#close();
    return {
      unchanged: planned.size - planned.waiting,
      removed,
      get written() {
        return Array.from(planned.moves(), ({ to }) => to);
      },
    };
  }

  /**
   * Forgets what was planned and leaves the output as it was. After a pass that the disk broke off, what is still to be
   * moved stays for the next build, which completes it when its journal stands.
   */
  abort(): void {
    this.#close();
    const made = this.#made;
    for (let folder = this.#out; made !== undefined && isInside(folder, made); folder = dirname(folder)) {
      // What ended the build is told, not what the system says of an empty folder.
      if (!unlessRefused(() => removeEmpty(folder), false)) return;
    }
  }

  #recover(): void {
    const journal = readJournal(join(this.#state, 'journal.json'));
    if (journal) this.#apply(journal, true);
    else rmSync(join(this.#state, 'journal.json'), { force: true });
    rmSync(join(this.#state, 'journal.json.new'), { force: true });
    rmSync(join(this.#state, 'stage'), { recursive: true, force: true });
    mkdirSync(join(this.#state, 'stage'));
  }

  /** Safe to be cut off and repeated: of a pass that was cut off, a staged file that is gone has been moved. */
  #apply({ moves, removals }: Journal, isRepeated: boolean): readonly string[] {
    const going = new Map(removals.map((file) => [file.path, file]));
    for (const { staged, to } of moves) {
      going.delete(to);
      const from = join(this.#state, 'stage', staged);
      if (isRepeated && !existsSync(from)) continue;
      this.#folders.make(to);
      renameSync(from, join(this.#out, to));
    }
    const removed = [...going.values()].filter((file) => this.#remove(file, isRepeated));
    rmSync(join(this.#state, 'journal.json'), { force: true });
    for (const { path } of removed) this.#folders.prune(path);
    return removed.map(({ path }) => path);
  }

  /** A journal of before lies in a folder that anybody may have written to: its files must be what it says. */
  #remove({ path, sha256 }: RemovedFile, isRepeated: boolean): boolean {
    if (!this.#folders.check(path)) return false;
    const target = join(this.#out, path);
    return (!isRepeated || stateOf(target, sha256) === 'same') && removeFile(target);
  }

  #close(): void {
    if (!this.#open) return;
    this.#open = false;
    onDisk(this.#state, () => {
      if (!this.#inPass) rmSync(join(this.#state, 'stage'), { recursive: true, force: true });
      this.#unlock();
      // Another build may be waiting with its own lock already.
      removeEmpty(this.#state);
    });
  }
}
