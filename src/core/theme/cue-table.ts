import type { ThemeKey } from './taxonomy.ts';

/** The cue words of one theme, parted by white space: what they weigh, and phrases inside which they say nothing. */
export interface CueTable {
  /** Names the theme outright: 网格员, 信贷. */
  strong: string;
  /** At home in the theme, met elsewhere too: 走访群众, 融资; people whom any report names: 老人, 志愿者, 学生. */
  clear: string;
  /** A hint that needs company: 小区, 平台. */
  weak: string;
  /** A cue inside one of these does not count: 平安 in 平安银行, 调解 in 协调解决. */
  never: string;
}

export type CueTables = Readonly<Record<ThemeKey, CueTable>>;
export type Tier = Exclude<keyof CueTable, 'never'>;

export const tiers = ['strong', 'clear', 'weak'] as const satisfies readonly Tier[];

export function splitWords(words: string): string[] {
  return words.split(/\s+/).filter(Boolean);
}
