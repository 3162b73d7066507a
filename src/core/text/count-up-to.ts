/** How many of the first `limit` items hold a test that only the items before some point hold: those that end by an offset, of items in the order of the text. */
export function countUpTo<T>(items: readonly T[], holds: (item: T) => boolean, limit = items.length): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
