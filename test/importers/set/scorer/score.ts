import { FIELDS, type Field, NOTHING, scoreField } from './fields.ts';
import type { Input, Label } from './labels.ts';
import type { Importer, Reading } from './reading.ts';
import { addTally, emptyTally, type Tally } from './tally.ts';
import { blocksOf, normalise, sentencesOf } from './text.ts';

/** One field of one release that is not as its label says. */
export type Failure = {
  readonly input: string;
  /** Which release of the input, from 1. */
  readonly release: number;
  readonly field: Field | 'releases';
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
};

/** The tallies of a group of releases, by field. */
export type Scores = ReadonlyMap<Field, Tally>;

/** What the scorer found. */
export type Report = {
  readonly inputs: number;
  readonly releases: number;
  readonly all: Scores;
  readonly byKind: ReadonlyMap<string, Scores>;
  readonly byLanguage: ReadonlyMap<string, Scores>;
  readonly failures: readonly Failure[];
};

/** Runs an importer over inputs and scores what it reads, field by field. */
export async function scoreSet(inputs: readonly Input[], importer: Importer): Promise<Report> {
  const read = await importer(inputs.map(({ path }) => path));
  const groups = { all: new Map(), byKind: new Map(), byLanguage: new Map() } satisfies Record<string, Groups>;
  const failures: Failure[] = [];
  for (const input of inputs) {
    const found = read.get(input.path) ?? new Error('the importer says nothing of it');
    if (found instanceof Error) failures.push(unread(input, found));
    const readings = found instanceof Error ? [] : found;
    for (const [index, { label, reading }] of pair(input.releases, readings).entries()) {
      const places = [
        groupOf(groups.all, ''),
        groupOf(groups.byKind, input.kind),
        groupOf(groups.byLanguage, label.language),
      ];
      failures.push(...scoreRelease(input, index + 1, label, reading, places));
    }
  }
  const releases = inputs.reduce((sum, input) => sum + input.releases.length, 0);
  return { inputs: inputs.length, releases, ...groups, all: groupOf(groups.all, ''), failures };
}

type Groups = Map<string, Scores>;
type Pair = { readonly label: Label; readonly reading: Reading };

function groupOf(groups: Groups, name: string): Scores {
  const known = groups.get(name) ?? new Map(FIELDS.map((field) => [field, emptyTally()]));
  groups.set(name, known);
  return known;
}

function scoreRelease(
  input: Input,
  release: number,
  label: Label,
  reading: Reading,
  places: readonly Scores[],
): readonly Failure[] {
  return FIELDS.flatMap((field) => {
    const { tally, missed, wrong } = scoreField(field, label, reading);
    for (const scores of places) addTally(scores.get(field) ?? emptyTally(), tally);
    return tally.wrong + tally.missed === 0 ? [] : [{ input: input.name, release, field, missed, wrong }];
  });
}

function unread(input: Input, { message }: Error): Failure {
  return {
    input: input.name,
    release: 0,
    field: 'releases',
    missed: input.releases.map(({ title }) => title),
    wrong: [message],
  };
}

/** A release that no label asks for: all that was read of it is wrong. */
function unasked({ language }: Label): Label {
  return { title: '', language, contacts: [], body: '' };
}

/** Pairs each label with the reading most like it; what is left over on either side stands against nothing. */
function pair(labels: readonly Label[], readings: readonly Reading[]): readonly Pair[] {
  const left = [...readings];
  const pairs = labels.map((label): Pair => {
    const likenesses = left.map((reading) => likeness(label, reading));
    const best = Math.max(0, ...likenesses);
    const [reading = NOTHING] =
      labels.length === 1 && left.length === 1
        ? left.splice(0, 1)
        : best === 0
          ? []
          : left.splice(likenesses.indexOf(best), 1);
    return { label, reading };
  });
  const [first] = labels;
  return first ? [...pairs, ...left.map((reading) => ({ label: unasked(first), reading }))] : pairs;
}

function likeness(label: Label, { title = '', body }: Reading): number {
  const titles = [label.title, ...(label.titleAlso ?? [])].map(normalise);
  const sentences = new Set(sentencesOf(blocksOf(label.body), label.language));
  const shared = sentencesOf(blocksOf(body), label.language).filter((sentence) => sentences.has(sentence)).length;
  return shared + (titles.includes(normalise(title)) ? 2 : 0);
}
