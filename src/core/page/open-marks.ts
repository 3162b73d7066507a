const OPENER_OF: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['」', '「'],
  ['』', '『'],
  ['）', '（'],
  ['》', '《'],
  ['】', '【'],
]);
const OPENING = new Set(['“', '‘', '「', '『', '（', '《', '【']);

/** The marks that a text opens and does not close, outermost first: 即“晋升 → “. */
export function openMarks(text: string): string[] {
  return readMarks(text).open;
}

/** The marks that a text closes without having opened them: 诊”，今年 → “ (the opening mark that is missed). */
export function missedMarks(text: string): string[] {
  return readMarks(text).missed;
}

function readMarks(text: string): { open: string[]; missed: string[] } {
  const open: string[] = [];
  const missed: string[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!mayBeMark(text.charCodeAt(i))) continue;
    const mark = text[i]!;
    // a quotation inside one has other marks: the outer was not closed in print (“资金是企业的“生命线”)
    if (OPENING.has(mark) && open.at(-1) !== mark) open.push(mark);
    const opener = OPENER_OF.get(mark);
    if (!opener) continue;
    const at = open.lastIndexOf(opener);
    if (at >= 0) open.length = at;
    else missed.push(opener);
  }
  return { open, missed };
}

/** ‘ to ”, 《 to 】, （ and ）: told by number, since every character of a page is asked. */
const mayBeMark = (code: number): boolean =>
  (code >= 0x2018 && code <= 0x201d) || (code >= 0x300a && code <= 0x3011) || code === 0xff08 || code === 0xff09;
