import { packageVersion } from '../build/package.ts';
import { processIo } from './io.ts';

const given = process.argv.slice(2);
const io = processIo();
if (given[0] === '--version' || given[0] === '-V') {
  // Scripts ask for the version before each run: it comes without the libraries of the command line.
  io.out(`${packageVersion()}\n`);
} else {
  void import('./run.ts').then(({ run }) => run(given, io));
}
