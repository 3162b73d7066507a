/** Items by a key, in the order in which the keys come first: `Map.groupBy`, which Node 20 and older browsers lack. */
export const groupBy = <Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> =>
  groupByEach(items, (item) => [keyOf(item)]);

/** The same where an item belongs to several groups (a report to each of its themes) or to none. */
export function groupByEach<Item, Key>(items: Iterable<Item>, keysOf: (item: Item) => Iterable<Key>): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
