/** Which built-in office took over from which: the id of the former, and the id of the one that stands in its place. */
const SUCCESSORS: Readonly<Record<string, string>> = {
  'regional-office-south-america': 'regional-office-americas',
  'regional-office-central-north-america-caribbean': 'regional-office-americas',
  'regional-office-eea-eu-nato': 'regional-office-europe-central-asia',
  'regional-office-south-eastern-europe-eastern-europe-central-asia': 'regional-office-europe-central-asia',
};

/** @returns the id of the office that took over from this one; undefined for one that none took over from. */
export function successorOf(id: string): string | undefined {
  return SUCCESSORS[id];
}

/** @returns the ids of the offices from which this one took over. */
export function predecessorsOf(id: string): readonly string[] {
  return Object.keys(SUCCESSORS).filter((former) => SUCCESSORS[former] === id);
}
