import type { FuzzTarget } from './target.ts';
import { fastPathTarget } from './targets/fast-path.ts';
import { fixTarget } from './targets/fix.ts';
import { importTarget } from './targets/import.ts';
import { lintTarget } from './targets/lint.ts';
import { mailTarget } from './targets/mail.ts';
import { parseTarget } from './targets/parse.ts';
import { renderTarget } from './targets/render.ts';
import { wireTarget } from './targets/wire.ts';
import { xmlTarget } from './targets/xml.ts';

/** Everything that is asked, in the order of the table. */
export const TARGETS: readonly FuzzTarget[] = [
  parseTarget,
  lintTarget,
  fixTarget,
  renderTarget,
  wireTarget,
  mailTarget,
  xmlTarget,
  importTarget,
  fastPathTarget,
];
