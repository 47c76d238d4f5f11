import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Newsrooms sort their releases in different ways: a new one goes where the others are.
 *
 * @param date its date, where it has one
 */
export function usualFolder(newsroom: string, date?: string): string {
  const year = date?.slice(0, 4);
  const places = year === undefined ? ['releases'] : [join('releases', year), year, 'releases'];
  return places.map((place) => join(newsroom, place)).find((place) => existsSync(place)) ?? newsroom;
}
