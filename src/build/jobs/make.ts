import type { Release } from '../../model/release.ts';
import type { StagedFile } from '../output/index.ts';
import { type RenditionTask, renderTask, type TaskRendering } from '../rendition.ts';
import { wordsOf } from '../word-store.ts';
import type { Made } from './task.ts';

/** Renders a release and stages its files; what it is for the build is decided when all are made. */
export async function make(
  index: number,
  task: RenditionTask,
  read: () => Release,
  rendering: Omit<TaskRendering, 'output' | 'words'>,
  stage: (path: string, content: Uint8Array | string) => StagedFile,
): Promise<Made> {
  const files: StagedFile[] = [];
  let words: string | undefined;
  const rendition = await renderTask(task, read, {
    ...rendering,
    output: {
      put(path, content) {
        const file = stage(path, content);
        files.push(file);
        return file.modified;
      },
    },
    words: {
      put(source, release) {
        words = wordsOf(source, release);
      },
    },
  });
  return { index, rendition, files, ...(words === undefined ? {} : { words }) };
}
