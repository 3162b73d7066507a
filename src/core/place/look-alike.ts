import type { GazetteerPlace } from './gazetteer.ts';
import { LOOK_ALIKES } from './lexicon-look-alikes.ts';

const partners = new Map<string, string>();
for (const group of LOOK_ALIKES) for (const char of group) partners.set(char, (partners.get(char) ?? '') + group);

/** Every name that differs from this one by one character taken for a look-alike. */
export const lookAlikesOf = (name: string): string[] =>
  [...name].flatMap((char, i) =>
    [...new Set(partners.get(char))]
      .filter((partner) => partner !== char)
      .map((partner) => name.slice(0, i) + partner + name.slice(i + 1)),
  );

/** Three characters beside 村, 镇 or 社区: two names of one town hardly differ by one, but by which side or part it is (东浜头村, 西浜头村). */
const LONG_NAME = 3;
const SUFFIX = /(?:[村镇乡]|社区|街道)$/;
const SIDES = '东西南北中上下大小前后新老里外一二三四五六七八九十';
const mayBeMisread = (a: string, b: string): boolean => !SIDES.includes(a) && !SIDES.includes(b);

const looksLike = (a: string, b: string): boolean => partners.get(a)?.includes(b) ?? false;

/**
 * The one sibling that a misread name stands for: one character taken for a look-alike (千窑镇 → 干窑镇), or the first
 * lost (塘村 → 后塘村). In a list of known siblings (`mates`), or in a long name, any one character may be misread
 * (南亩村 → 南宙村, 鱼沂塘村 → 鱼圻塘村).
 */
export function findLookAlike(
  printed: string,
  siblings: readonly GazetteerPlace[],
  mates: number,
): GazetteerPlace | null {
  const tests: ((name: string) => boolean)[] = [
    (name) => misread(printed, name, looksLike),
    (name) => name.length === printed.length + 1 && name.endsWith(printed),
    (name) => mates >= 2 && printed.length >= 3 && misread(printed, name, () => true),
    (name) => printed.replace(SUFFIX, '').length >= LONG_NAME && misread(printed, name, mayBeMisread),
  ];
  for (const test of tests) {
    const alike = siblings.filter(({ name }) => test(name));
    if (alike.length > 0) return alike.length === 1 ? alike[0]! : null;
  }
  return null;
}

function misread(printed: string, name: string, alike: (a: string, b: string) => boolean): boolean {
  if (printed.length !== name.length) return false;
  let differences = 0;
  for (let i = 0; i < name.length; i++) {
    if (printed[i] === name[i]) continue;
    if (++differences > 1 || !alike(printed[i]!, name[i]!)) return false;
  }
  return differences === 1;
}
