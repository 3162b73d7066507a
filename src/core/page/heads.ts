import type { LineShape } from './line-shape.ts';

/** How a page uses Markdown heads: which lines only head other heads, and at which levels headlines stand. */
export interface Heads {
  sections: ReadonlySet<number>;
  headlineLevels: ReadonlySet<number>;
  /** The page marks so many headlines that a line without a mark is none, but by the by-line under it. */
  marked: boolean;
}

const MARKED = 4;

const LONGEST_SECTION = 12;

/** # 要闻 / ## 村企结对 / … / ## 小乡村蝶变: the first is a section, the second level the headlines. */
export function findHeads(lines: readonly LineShape[]): Heads {
  const counts = new Map<number, number>();
  for (const { hash } of lines) if (hash) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const top = Math.min(...counts.keys());
  const sections = new Set<number>();
  const headlineLevels = new Set([top]);
  lines.forEach((line, i) => {
    const below = lines[i + 1]?.hash ?? 0;
    if (line.hash !== top || below <= top || counts.get(below)! < 2) return;
    if (counts.get(top) === 1 && line.words.length > LONGEST_SECTION) return;
    sections.add(i);
    headlineLevels.add(below);
  });
  const marks = lines.filter((line, i) => headlineLevels.has(line.hash) && !sections.has(i)).length;
  return { sections, headlineLevels, marked: marks >= MARKED };
}
