import type { PublishedInitiative } from '#core/files/schema.ts';

/** Words of an item that hold what was typed. */
export interface TextHit {
  item: PublishedInitiative;
  /** The figure whose sentence it is; null for a title or the beginning of the text. */
  figure: number | null;
  text: string;
}

/** Items whose title holds all the words typed. */
export function searchTitles(items: readonly PublishedInitiative[], text: string, most: number): TextHit[] {
  const holds = holdsAll(text);
  return take(items, most, (item) =>
    item.title !== null && holds(item.title) ? [{ item, figure: null, text: item.title }] : [],
  );
}

/** Sentences with figures, and beginnings of texts, that hold all the words typed; a sentence of several figures once. */
export function searchSentences(items: readonly PublishedInitiative[], text: string, most: number): TextHit[] {
  const holds = holdsAll(text);
  return take(items, most, (item) => {
    const told = new Set<string>();
    const hits: TextHit[] = [];
    item.figures.forEach(({ sentence }, figure) => {
      if (told.has(sentence) || !holds(sentence)) return;
      told.add(sentence);
      hits.push({ item, figure, text: sentence });
    });
    if (hits.length === 0 && holds(item.lead)) hits.push({ item, figure: null, text: item.lead });
    return hits;
  });
}

/** The part of a text around the first of the words typed, at most so many characters long. */
export function excerpt(text: string, typed: string, most: number): string {
  if (text.length <= most) return text;
  const at = Math.max(text.toLowerCase().indexOf(wordsOf(typed)[0] ?? ''), 0);
  const start = Math.min(Math.max(at - Math.floor(most / 4), 0), text.length - most);
  const part = text.slice(start, start + most).replace(LONE_HALVES, '');
  return `${start > 0 ? '…' : ''}${part}${start + most < text.length ? '…' : ''}`;
}

/** A rare character of two units (𠮷) stays whole or goes. */
const LONE_HALVES = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g;

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

function holdsAll(text: string): (printed: string) => boolean {
  const words = wordsOf(text);
  return (printed) => {
    const lower = printed.toLowerCase();
    return words.length > 0 && words.every((word) => lower.includes(word));
  };
}

function take(
  items: readonly PublishedInitiative[],
  most: number,
  hitsOf: (item: PublishedInitiative) => TextHit[],
): TextHit[] {
  const hits: TextHit[] = [];
  for (const item of items) {
    hits.push(...hitsOf(item));
    if (hits.length >= most) break;
  }
  return hits.slice(0, most);
}
