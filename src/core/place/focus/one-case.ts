import { tellsWhole } from './scope-words.ts';
import type { PlaceTelling } from './tellings.ts';

/**
 * Is the child told once, as a case of what the whole parent of this name does? Of 嘉善县天凝镇洪溪村种粮大户吴水法 the story
 * goes on to 为全县水稻21.4万亩提供风险保障.
 */
export function isOneCase(text: string, tellings: readonly PlaceTelling[], child: string, parent: string): boolean {
  const told = tellings.filter((t) => t.alone && t.key.startsWith(child));
  if (told.length !== 1 || told[0]!.part === 'title') return false;
  return tellsWhole(text, parent);
}
