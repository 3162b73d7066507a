import { countableHits } from './count-cues.ts';
import { buildCueIndex, findCues } from './cue-index.ts';
import { type CueTable, type CueTables, splitWords, tiers } from './cue-table.ts';
import { type ThemeKey, taxonomy } from './taxonomy.ts';

export interface CueFault {
  theme: ThemeKey;
  word: string;
  /** `repeated`: twice in a theme. `silenced`: inside one of its theme's exclusions as a whole. `idle`: an exclusion without a cue. `lowered`: longer than a stronger cue that it covers. */
  fault: 'repeated' | 'silenced' | 'idle' | 'lowered';
  by?: string;
}

/** What is wrong with the cue tables themselves, whatever the texts. */
export function findCueFaults(tables: CueTables): CueFault[] {
  return taxonomy.flatMap(({ key }) => faultsOf(tables[key]).map((fault) => ({ theme: key, ...fault })));
}

/** The cues that count nowhere in the texts. */
export function findDeadCues(tables: CueTables, texts: Iterable<string>): { theme: ThemeKey; word: string }[] {
  const index = buildCueIndex(tables);
  const alive = new Set<string>();
  for (const text of texts) {
    const hits = findCues(index, text);
    for (const { key } of taxonomy) {
      for (const { cue } of countableHits(hits.filter((hit) => hit.cue.theme === key))) alive.add(`${key} ${cue.word}`);
    }
  }
  return taxonomy.flatMap(({ key }) =>
    tiers
      .flatMap((tier) => splitWords(tables[key][tier]))
      .filter((word) => !alive.has(`${key} ${word}`))
      .map((word) => ({ theme: key, word })),
  );
}

function faultsOf(table: CueTable): Omit<CueFault, 'theme'>[] {
  const ranked = tiers.map((tier) => splitWords(table[tier]));
  const cues = ranked.flat();
  const never = splitWords(table.never);
  return [
    ...repeats(cues),
    ...repeats(never),
    ...cues.filter((word) => never.includes(word)).map((word) => ({ word, fault: 'silenced' as const })),
    ...never.filter((p) => !cues.some((cue) => p.includes(cue))).map((word) => ({ word, fault: 'idle' as const })),
    ...ranked.flatMap((words, tier) => words.flatMap((word) => lowered(word, ranked.slice(0, tier).flat()))),
  ];
}

function repeats(words: readonly string[]): Omit<CueFault, 'theme'>[] {
  return words.filter((word, i) => words.indexOf(word) !== i).map((word) => ({ word, fault: 'repeated' }));
}

function lowered(word: string, stronger: readonly string[]): Omit<CueFault, 'theme'>[] {
  const by = stronger.find((cue) => word !== cue && word.includes(cue));
  return by === undefined ? [] : [{ word, fault: 'lowered', by }];
}
