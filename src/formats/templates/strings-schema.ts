import { z } from 'zod';
import { RELEASE_TYPES } from '../../model/release.ts';

const text = z.string();
const texts = <Key extends string>(...keys: readonly Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<Key, typeof text>);

/** The shape of `strings/<language>.yaml`: every word that a template prints. */
export const stringsSchema = z.strictObject({
  dates: texts('day', 'firstOfMonth', 'month', 'moment', 'estimated').extend({
    months: z.array(text).length(12),
    weekdays: z.array(text).length(7),
  }),
  status: texts('embargoed', 'scheduled', 'draft', 'withdrawn', 'withdrawnNote'),
  types: texts(...RELEASE_TYPES),
  contacts: texts('heading', 'phone', 'email', 'languages', 'extension'),
  labels: texts('notesToEditors', 'keyFigures', 'about', 'photo', 'credit', 'asOf', 'source'),
  page: texts('skipToContent', 'translations', 'downloads').catchall(text),
  site: texts(
    'newsroom',
    'languages',
    'trail',
    'home',
    'latest',
    'archive',
    'offices',
    'countries',
    'themes',
    'search',
    'browse',
    'office',
    'country',
    'theme',
    'years',
    'months',
    'older',
    'newer',
    'newest',
    'page',
    'pages',
    'related',
    'details',
    'changes',
    'corrects',
    'updates',
    'withdraws',
    'corrected',
    'updated',
    'withdrawn',
    'feeds',
    'description',
    'thousands',
  ).extend({ count: z.record(z.string(), text) }),
  search: texts(
    'heading',
    'words',
    'hint',
    'submit',
    'year',
    'language',
    'anyYear',
    'anyOffice',
    'anyTheme',
    'none',
    'more',
    'loading',
    'failed',
    'withoutScript',
  ),
  wire: texts(
    'immediate',
    'kill',
    'killNote',
    'named',
    'corrects',
    'updates',
    'withdraws',
    'relationNote',
    'dateline',
    'subject',
    'links',
    'more',
    'end',
  ),
  email: texts('embargoed', 'scheduled', 'draft', 'withdrawn', 'viewInBrowser', 'unsubscribe', 'why'),
  /** By their own names, for links to what is written in them. */
  languages: z.record(z.string(), text),
  /** As the language calls them, for readers of a text. */
  spoken: z.record(z.string(), text),
});

/** The words of one language; weekdays from Monday. */
export type Strings = z.output<typeof stringsSchema>;
