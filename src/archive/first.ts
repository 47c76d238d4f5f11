/**
 * @param count how many at most: few, or sorting all of them takes less
 * @param compare as for sorting
 * @returns what sorting all of them and taking the first would give
 */
export function firstOf<Item>(items: Iterable<Item>, count: number, compare: (a: Item, b: Item) => number): Item[] {
  const first: Item[] = [];
  for (const item of items) {
    let place = first.length;
    for (let before = first[place - 1]; before !== undefined && compare(item, before) < 0; before = first[place - 1]) {
      place -= 1;
    }
    if (place >= count) continue;
    first.splice(place, 0, item);
    if (first.length > count) first.pop();
  }
  return first;
}
