import { defined } from '../../model/defined.ts';
import { ReleaseError } from '../../model/error.ts';
import type { ReleaseType, Status } from '../../model/release.ts';
import { type NewRelease, usualDate } from '../../newsroom/new-release.ts';
import type { CarriedOver } from '../../newsroom/translate-release.ts';
import {
  contactsOf,
  type Desk,
  readContact,
  readDate,
  readEmbargo,
  readLanguage,
  readOffice,
  readSlug,
  required,
  splitList,
  usualOffice,
} from './answers.ts';

/** The answers that were given as flags. */
export type NewFlags = {
  readonly title?: string;
  readonly subtitle?: string;
  readonly summary?: string;
  readonly office?: string;
  readonly language?: string;
  readonly dateline?: string;
  readonly date?: string;
  readonly embargo?: string;
  readonly contact?: readonly string[];
  readonly themes?: string;
  readonly type?: ReleaseType;
  readonly status?: Status;
  readonly slug?: string;
};

/** A release as far as it is known. */
export type Known = Partial<NewRelease>;

/**
 * Reads the flags, and what a translation carries over; what nobody said stays open.
 *
 * @throws ReleaseError of kind `usage` that names the flag which cannot be read, and says what to write
 */
export function knownFromFlags(flags: NewFlags, original: CarriedOver | undefined, desk: Desk): Known {
  const office = flags.office === undefined ? original?.office : required('--office', readOffice(flags.office, desk));
  const { title, subtitle, summary, type, status } = flags;
  const slug = flags.slug === undefined ? undefined : required('--slug', readSlug(flags.slug));
  return {
    ...(original ? withoutLanguage(original) : {}),
    ...defined({ title: title?.trim() || undefined, subtitle, summary, type, status, slug, office }),
    ...defined({
      language: flags.language === undefined ? undefined : required('--language', readLanguage(flags.language)),
    }),
    ...defined({ dateline: flags.dateline === undefined ? undefined : splitList(flags.dateline) }),
    ...(flags.contact ? { contacts: flags.contact.map((one) => required('--contact', readContact(one, desk))) } : {}),
    ...defined({ themes: flags.themes === undefined ? undefined : splitList(flags.themes) }),
    ...moments(flags, office ?? usualOffice(desk), desk),
  };
}

function moments({ date, embargo }: NewFlags, office: NewRelease['office'] | undefined, desk: Desk): Known {
  if (date === undefined && embargo === undefined) return {};
  // Days and hours are those of the office: without one they cannot be read.
  if (!office) throw missing([['--office', '--office: the office whose clocks are meant']]);
  return {
    ...(date === undefined ? {} : { date: required('--date', readDate(date, office, desk)) }),
    ...(embargo === undefined ? {} : { embargo: required('--embargo', readEmbargo(embargo, office, desk)) }),
  };
}

function withoutLanguage({ language: _, title: __, ...rest }: CarriedOver): Known {
  return rest;
}

/**
 * Fills in what is usual in this newsroom.
 *
 * @throws ReleaseError of kind `usage` that lists the flags which are still needed
 */
export function complete(known: Known, desk: Desk): NewRelease {
  const office = known.office ?? usualOffice(desk);
  const usual = office ? contactsOf(office, desk) : [];
  const contacts = known.contacts ?? (usual.length === 1 ? usual : []);
  const needed: [string, string][] = [];
  if (!known.title)
    needed.push(['a headline', 'a headline: write it behind the command: iom-release new "Headline" …']);
  if (!office) needed.push(['--office', '--office: mexico, headquarters, … (iom-release offices lists them)']);
  if (contacts.length === 0) needed.push(['--contact', contactHelp(usual)]);
  if (office && !office.city && !known.dateline)
    needed.push(['--dateline', `--dateline: ${desk.words.datelineMissing}`]);
  if (!known.title || !office || needed.length > 0) throw missing(needed);
  return {
    ...known,
    title: known.title,
    office,
    contacts,
    language: known.language ?? desk.newsroom.language,
    date: known.date ?? usualDate(office, known.embargo, desk.now),
    status: known.status ?? 'draft',
  };
}

function contactHelp(usual: readonly string[]): string {
  return usual.length === 0
    ? '--contact: "Name, function, +41 22 717 9111, name@iom.int"'
    : `--contact: ${usual.join(', ')} or "Name, function, +41 22 717 9111, name@iom.int"`;
}

function missing(needed: readonly (readonly [string, string])[]): ReleaseError {
  const names = needed.map(([name]) => name).join(', ');
  const hint = needed.map(([, help]) => help).join('\n    ');
  return new ReleaseError('usage', `Still needed: ${names}.`, hint);
}
