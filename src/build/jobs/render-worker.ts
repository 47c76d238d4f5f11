import { parentPort, workerData } from 'node:worker_threads';
import { knownFormat } from '../../formats/render.ts';
import { ReleaseError } from '../../model/error.ts';
import { withCopySettings } from '../copy-settings.ts';
import { openEditions } from '../editions.ts';
import { openNewsroom } from '../newsroom-folder.ts';
import { Stager } from '../output/index.ts';
import { readRelease } from '../survey.ts';
import { watchTemplates } from '../template-files.ts';
import { make } from './make.ts';
import type { Answer, Made, Order, ThreadSetup } from './task.ts';

const setup = workerData as ThreadSetup;
const { cwd, now, fastPath } = setup;
const room = withCopySettings(openNewsroom(setup.folder, cwd), setup.copy);
const survey = { ...room, now, cwd, fastPath };
const formats = setup.formats.map(knownFormat);
const rendering = {
  ...{ formats, room, survey, watched: watchTemplates(setup.own), site: setup.site && { site: setup.site } },
  editions: openEditions({}, formats, room.newsroom, now),
};
const stager = new Stager(setup.out, setup.first);

parentPort?.on('message', async (order: Order) => {
  parentPort?.postMessage(await answer(order));
});

async function answer(order: Order): Promise<Answer> {
  try {
    if (room.written !== setup.written) {
      throw new ReleaseError('machine', 'The settings were changed during the build.', 'Run the command again.');
    }
    const made: Made[] = [];
    for (const { index, task } of order) {
      const { absolute, kept } = task.source;
      const read = () => readRelease(absolute, kept.hash, survey);
      made.push(await make(index, task, read, rendering, (path, content) => stager.put(path, content)));
    }
    return { made };
  } catch (error) {
    // Others are mistakes of the program: they end the thread, and the build with it.
    if (!(error instanceof ReleaseError)) throw error;
    const { kind, message, hint } = error;
    return { failure: { kind, message, hint } };
  }
}
