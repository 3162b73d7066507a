/** One pass over a text for the signs of quantities that are not written as number and unit: 半天, 百分之三, 1/3, 1：1, 翻番. */
const SIGN = {
  半: 'half',
  百: 'percent',
  '/': 'slash',
  翻: 'doubling',
  ':': 'ratio',
  '：': 'ratio',
  '∶': 'ratio',
  比: 'ratio',
} as const;

type Name = (typeof SIGN)[keyof typeof SIGN];
/** The offsets of each sign, in order. */
export type Signs = Readonly<Record<Name, readonly number[]>>;

const NAMES: readonly Name[] = ['half', 'percent', 'slash', 'doubling', 'ratio'];
/** By a character's code: 0, or the place of its sign among the names and one more. */
const SIGN_OF = new Uint8Array(0x10000);
for (const [char, name] of Object.entries(SIGN)) SIGN_OF[char.charCodeAt(0)] = NAMES.indexOf(name) + 1;

export function findSigns(text: string, from: number): Signs {
  const signs: Record<Name, number[]> = { half: [], percent: [], slash: [], doubling: [], ratio: [] };
  for (let at = from; at < text.length; at++) {
    const sign = SIGN_OF[text.charCodeAt(at)]!;
    if (sign !== 0) signs[NAMES[sign - 1]!].push(at);
  }
  return signs;
}

/** The matches of a sticky pattern at the given places. */
export function matchesAt(text: string, places: readonly number[], pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (const place of places) {
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match) matches.push(match);
  }
  return matches;
}
