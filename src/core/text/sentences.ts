import type { Span } from '#core/model.ts';

/** A sentence ends at 。！？ or a line end; closing quotes and brackets that follow belong to it (…最远。”). */
const SENTENCE = /[^。！？!?\n]*(?:[。！？!?]+[”’」』）)》]*|\n|$)/g;

/** Cuts a text into its sentences, without the white space around them; blank ones are left out. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  for (const match of text.matchAll(SENTENCE)) {
    const body = match[0].trim();
    if (!body) continue;
    const start = match.index + match[0].indexOf(body);
    sentences.push({ start, end: start + body.length });
  }
  return sentences;
}

/** The sentence that holds an offset; the offset's own place where none does. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence && sentence.start <= offset ? sentence : { start: offset, end: offset };
}
