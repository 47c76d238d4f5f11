import { join } from 'node:path';
import type { Format } from '../formats/format.ts';
import type { Templates } from '../formats/templates/compile.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { DEFAULT_CLIENTS } from '../model/email-settings.ts';
import { ReleaseError } from '../model/error.ts';
import { closest } from '../model/text.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { selectRules } from '../rules/engine/selection.ts';
import { weigh } from '../rules/validate.ts';
import { SourceFile } from '../source/source-file.ts';

/** The files that an email's look is made of. */
const FILES = ['email/message.hbs', 'email/dark.css'];
const SHOWN_CLIENTS = 4;

/**
 * Checks once a build what mail programs make of the email's CSS. The built-in templates are held to the default mail
 * programs by a test, so that the data of caniemail.com is read only where one of the two is the newsroom's own.
 *
 * @param folder the newsroom's own templates, as the command was given them
 * @throws ReleaseError of kind `configuration` for a mail program that nobody has tested
 */
export async function checkEmailCss(
  formats: readonly Format[],
  templates: Templates,
  newsroom: Newsroom,
  folder = '',
): Promise<readonly Diagnostic[]> {
  const { clients } = newsroom.email;
  if (!formats.some(({ id }) => id === 'email')) return [];
  if (clients === DEFAULT_CLIENTS && !FILES.some(templates.isOwn)) return [];
  const { CLIENTS } = await import('../formats/email/css/support.ts');
  const unknown = clients.find((client) => !CLIENTS.includes(client));
  if (unknown !== undefined) throw unknownClient(unknown, CLIENTS);
  const { CSS_TEMPLATES, cssOf } = await import('../formats/email/css/template-css.ts');
  const { droppedCss } = await import('../formats/email/css/check.ts');
  return CSS_TEMPLATES.flatMap((name) => {
    const path = templates.isOwn(name) ? join(folder, name) : `templates/${name}`;
    const file = new SourceFile(path, templates.file(name));
    const selection = selectRules(newsroom.lint, { path });
    return droppedCss(cssOf(name, templates), clients).flatMap(({ range, count, feature, clients: dropping }) => {
      const by = listed(dropping);
      const message =
        count === 1
          ? `${feature.title} is dropped by ${by}.`
          : `${feature.title} is dropped by ${by}. It stands there ${count} times.`;
      const hint = `Make sure that the email reads well without it: ${feature.url}`;
      return weigh(file.diagnose('email/css', 'warning', { range, message, hint }), selection);
    });
  });
}

function listed(clients: readonly string[]): string {
  const more = clients.length - SHOWN_CLIENTS;
  return more > 0 ? `${clients.slice(0, SHOWN_CLIENTS).join(', ')} and ${more} more` : clients.join(', ');
}

function unknownClient(client: string, known: readonly string[]): ReleaseError {
  const [suggestion] = closest(client, known);
  const hint = suggestion === undefined ? `Known: ${known.join(', ')}.` : `Did you mean ${suggestion}?`;
  return new ReleaseError('configuration', `newsroom.yaml, email.clients: there is no "${client}".`, hint);
}
