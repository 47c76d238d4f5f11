// npm's `prepare`: builds dist/ after `npm ci`, and where the repository itself is installed. pre-commit does that globally, and
// then npm leaves out the programs that build, since its inner install is taken for a global one, too: they are installed here.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const npm = (...args) => execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
if (!existsSync('node_modules/rolldown')) {
  npm('ci', '--no-global', '--location=project', '--ignore-scripts', '--no-audit', '--no-fund');
}
npm('run', 'build');
