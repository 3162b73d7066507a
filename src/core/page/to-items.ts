import type { LabelledLine } from '#core/model.ts';
import type { Draft } from './group-lines.ts';
import { contentOf, endsSentence } from './line-shape.ts';
import { type PageWords, readPageWords } from './page-words.ts';
import { readStart, type TextStart } from './text-edges.ts';

/** A body line that is to be dealt out. */
export interface Item {
  line: LabelledLine;
  home: Draft;
  first: boolean;
  headlines: number;
  at: number;
  /** A by-line below says that the article ends here. */
  signed: boolean;
  text: string;
  /** Read when first asked for: most lines go on with the line before, unasked. */
  start: () => TextStart;
  /** The line before breaks off. */
  afterCut: boolean;
}

/** The body lines of all articles in the order of the page, and the words they use. */
export function toItems(drafts: readonly Draft[]): { items: Item[]; words: PageWords } {
  const articles = drafts.filter((draft) => draft.kind === 'article');
  const signed = new Set(articles.flatMap((draft) => draft.signatures.map(({ under }) => under)));
  const found = articles.flatMap((home, headlines) =>
    home.body.map((line, i) => ({
      line,
      home,
      first: i === 0,
      headlines,
      signed: signed.has(line),
      text: contentOf(line),
    })),
  );
  found.sort((a, b) => a.line.number - b.line.number);
  const words = readPageWords(found.map((item) => item.text));
  const items = found.map((item, at) => {
    let start: TextStart | undefined;
    const readOnce = (): TextStart => {
      start ??= readStart(item.text, words);
      return start;
    };
    const above = found[at - 1];
    return { ...item, at, start: readOnce, afterCut: above !== undefined && !endsSentence(above.text) };
  });
  return { items, words };
}
