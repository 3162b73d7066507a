import type { Span } from '#core/model.ts';
import { countUpTo } from './count-up-to.ts';

const STOPS = new Set(Array.from('。！？!?', unitOf));
const CLOSING = new Set(Array.from('”’」』）)》', unitOf));
const LINE_END = unitOf('\n');
/** Between 。 and ！ lie the characters of words. */
const [FIRST_WORD, LAST_WORD] = [unitOf('。'), unitOf('！')];

/**
 * Cuts a text into its sentences, without the white space around them; blank ones are left out. A sentence ends at 。！？ or
 * a line end; closing quotes and brackets that follow belong to it (…最远。”).
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit > FIRST_WORD && unit < LAST_WORD) || (unit !== LINE_END && !STOPS.has(unit))) continue;
    if (unit !== LINE_END) {
      while (STOPS.has(text.charCodeAt(at + 1))) at++;
      while (CLOSING.has(text.charCodeAt(at + 1))) at++;
    }
    addTrimmed(sentences, text, start, at + 1);
    start = at + 1;
  }
  addTrimmed(sentences, text, start, text.length);
  return sentences;
}

function addTrimmed(sentences: Span[], text: string, start: number, end: number): void {
  const part = text.slice(start, end);
  const from = end - part.trimStart().length;
  const until = start + part.trimEnd().length;
  if (from < until) sentences.push({ start: from, end: until });
}

function unitOf(character: string): number {
  return character.charCodeAt(0);
}

/** The sentence that holds an offset; the offset's own place where none does. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span {
  const sentence = sentences[countUpTo(sentences, ({ end }) => end <= offset)];
  return sentence && sentence.start <= offset ? sentence : { start: offset, end: offset };
}
