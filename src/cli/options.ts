import { availableParallelism } from 'node:os';
import { InvalidArgumentError } from 'commander';
import { dayOfNumber, isoDay, parseInstant, parseReleaseDate } from '../model/date.ts';
import { ReleaseError } from '../model/error.ts';
import type { Io } from './io.ts';

/** Reads `--format html,wire`. */
export function parseFormats(list: string): readonly string[] {
  const formats = list
    .split(',')
    .map((format) => format.trim())
    .filter((format) => format !== '');
  if (formats.length === 0) throw new InvalidArgumentError('Name at least one format.');
  return formats;
}

/** Reads a whole number from 0. */
export function parseCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number.');
}

/** Reads `--jobs`: a number of threads. */
export function parseJobs(text: string): number {
  const jobs = Number(text);
  if (/^\d{1,2}$/.test(text) && jobs >= 1 && jobs <= 64) return jobs;
  throw new InvalidArgumentError('It must be a whole number from 1 to 64.');
}

/** Each thread takes memory and reads the program again, while one alone still plans and writes the site. */
const MOST_JOBS = 8;

/** @returns how many threads render where nobody said so */
export function usualJobs(): number {
  return Math.min(availableParallelism(), MOST_JOBS);
}

/** Reads `--now`: a timestamp with an offset, or a day, which is its start in UTC; default: the clock. */
export function nowOption(text: string | undefined, io: Io): { readonly now: number } {
  if (text === undefined) return { now: io.now };
  const instant = parseInstant(text);
  if (instant.ok) return { now: instant.value.epoch };
  const day = parseReleaseDate(text);
  if (day.ok) return { now: Date.UTC(day.value.year, day.value.month - 1, day.value.day) };
  const today = isoDay(dayOfNumber(Math.floor(io.now / 86_400_000)));
  throw new ReleaseError(
    'usage',
    `"${text}" is not a moment.`,
    `Write a timestamp with an offset: --now ${today}T09:00:00Z`,
  );
}
