import { OutputTransaction } from './transaction.ts';

export { isOutputPath } from './paths.ts';
export { type OutputFile, type StagedFile, Stager } from './stager.ts';
export type { Committed, OutputTransaction } from './transaction.ts';

/** Opens an output folder for one build. @throws ReleaseError of kind `machine` while another build writes into it */
export function openOutput(out: string): OutputTransaction {
  return new OutputTransaction(out);
}
