/** Makes pages whose articles stand in cut columns, as an OCR meets them: A1 B1 C1 A2 B2 C2 …; the same seed, the same page. */

/** A whole article to be cut. */
export interface WholeArticle {
  title: string;
  byline: string;
  paragraphs: readonly string[];
}

export interface InterleavedPage {
  text: string;
  /** The line numbers of each article in reading order, headline and by-line first. */
  lines: number[][];
}

const SENTENCE_END = /[。！？…”）)]/u;

/** Cuts each article into two or three columns inside sentences and deals the columns out in turn. */
export function interleave(articles: readonly WholeArticle[], seed: number): InterleavedPage {
  const random = makeRandom(seed);
  const columns = articles.map((article) => cutColumns(article.paragraphs, 2 + Math.floor(random() * 2), random));
  const printed: string[] = [];
  const lines: number[][] = articles.map(() => []);
  const print = (owner: number, text: string) => {
    printed.push(text, '');
    lines[owner]!.push(printed.length - 1);
  };
  articles.forEach(({ title, byline }, i) => {
    print(i, title);
    print(i, byline);
    for (const paragraph of columns[i]!.shift()!) print(i, paragraph);
  });
  while (columns.some((rest) => rest.length > 0)) {
    for (const i of shuffleSometimes([...columns.keys()], random)) {
      for (const paragraph of columns[i]!.shift() ?? []) print(i, paragraph);
    }
  }
  return { text: printed.join('\n'), lines };
}

/** Four articles' columns of three turns in five stand in the articles' order, the others in any. */
function shuffleSometimes(order: number[], random: () => number): number[] {
  return random() < 0.6
    ? order
    : order
        .map((i) => ({ i, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ i }) => i);
}

/** Columns of about equal length, each cut between two characters of a sentence. */
function cutColumns(paragraphs: readonly string[], count: number, random: () => number): string[][] {
  const whole = paragraphs.join('\n');
  const cuts = [0];
  for (let i = 1; i < count; i++) {
    let at = Math.floor((whole.length * (i + (random() - 0.5) * 0.3)) / count);
    while (at < whole.length - 1 && !isInside(whole, at)) at++;
    cuts.push(at);
  }
  cuts.push(whole.length);
  return cuts.slice(1).map((end, i) => whole.slice(cuts[i], end).split('\n').filter(Boolean));
}

/** Between two characters of one sentence, not beside its end nor its start. */
const isInside = (text: string, at: number): boolean =>
  ![text[at - 2], text[at - 1], text[at], text[at + 1]].some(
    (c) => c === undefined || c === '\n' || SENTENCE_END.test(c),
  );

/** mulberry32 */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
