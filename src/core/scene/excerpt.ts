/** The clauses of a sentence round a word, so that a long sentence shows on a screen what it is cited for; … stands for what is left out. */
export function excerpt(sentence: string, word: string, most: number): string {
  const at = word === '' ? -1 : sentence.indexOf(word);
  if (sentence.length <= most || at === -1) return sentence;
  const clauses = sentence.match(/[^，；：、]*[，；：、]?/gu)?.filter(Boolean) ?? [sentence];
  let start = 0;
  const spans = clauses.map((clause) => {
    const span = [start, start + clause.length] as const;
    start += clause.length;
    return span;
  });
  let first = spans.findIndex(([, end]) => end > at);
  let last = spans.findIndex(([, end]) => end >= at + word.length);
  const length = (from: number, to: number) => spans[to]![1] - spans[from]![0];
  for (;;) {
    const canAfter = last + 1 < spans.length && length(first, last + 1) <= most;
    const canBefore = first > 0 && length(first - 1, last) <= most;
    if (canBefore) first--;
    else if (canAfter) last++;
    else break;
  }
  const [from, to] = [spans[first]![0], spans[last]![1]];
  return `${from > 0 ? '…' : ''}${sentence.slice(from, to)}${to < sentence.length ? '…' : ''}`;
}
