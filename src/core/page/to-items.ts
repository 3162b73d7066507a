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
  /** The line before breaks off. */
  afterCut: boolean;
  start: TextStart | undefined;
}

/** Read when first asked for: most lines go on with the line before, unasked. */
export function startOf(item: Item): TextStart {
  item.start ??= readStart(item.text);
  return item.start;
}

/** The body lines of all articles in the order of the page, and the words they use. */
export function toItems(drafts: readonly Draft[]): { items: Item[]; words: PageWords } {
  const articles = drafts.filter((draft) => draft.kind === 'article');
  const signed = new Set(articles.flatMap((draft) => draft.signatures.map(({ under }) => under)));
  const items: Item[] = [];
  articles.forEach((home, headlines) => {
    home.body.forEach((line, i) => {
      const text = contentOf(line);
      const first = i === 0;
      items.push({
        line,
        home,
        first,
        headlines,
        at: 0,
        signed: signed.has(line),
        text,
        afterCut: false,
        start: undefined,
      });
    });
  });
  items.sort((a, b) => a.line.number - b.line.number);
  items.forEach((item, at) => {
    item.at = at;
    item.afterCut = at > 0 && !endsSentence(items[at - 1]!.text);
  });
  return { items, words: readPageWords(items.map((item) => item.text)) };
}
