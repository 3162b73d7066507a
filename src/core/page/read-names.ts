import { COMPOUND_SURNAMES, SURNAMES } from '#core/text/surnames.ts';
import { NAME_ENDINGS_NEVER, WORDS_LIKE_NAMES } from './lexicon.ts';

/** Names of a by-line, spaces inside a name dropped. `sure` when every one starts with a known surname. */
export interface Names {
  names: string[];
  sure: boolean;
  /** At least one of them does. */
  likely: boolean;
}

const HAN = /^[\u3400-\u9fff]+$/u;
const MOST_NAMES = 6;

/** Reads a text that holds nothing but names (凌宇伦 · 郁林强 沈一帆 · 谢 婷 · 张三、李四); null for anything else. */
export function readNames(text: string): Names | null {
  if (text.length > 40) return null;
  const names = closeUp(
    text
      .trim()
      .split(/[\s、，；]+/)
      .filter(Boolean),
  );
  if (names.length === 0 || names.length > MOST_NAMES || !names.every(isPossibleName)) return null;
  return { names, sure: names.every(isSureName), likely: names.some(isSureName) };
}

/** A name that starts with a known surname: 倪峥嵘, 欧阳雪茹, 买买提·艾力. */
export function isSureName(name: string): boolean {
  if (isForeignName(name)) return true;
  if (!isPossibleName(name)) return false;
  if (COMPOUND_SURNAMES.has(name.slice(0, 2))) return name.length <= 4;
  if (name.length === 4) return SURNAMES.has(name[0]!) && SURNAMES.has(name[1]!) && name[0] !== name[2];
  return SURNAMES.has(name[0]!);
}

/** Two or three characters that are no word and no place (善纪宣); four only with a compound or double surname. */
export function isPossibleName(name: string): boolean {
  if (name.includes('·')) return isForeignName(name);
  if (!HAN.test(name) || name.length < 2 || name.length > 4) return false;
  if (NAME_ENDINGS_NEVER.test(name) || WORDS_LIKE_NAMES.has(name)) return false;
  if (name.length === 4) return COMPOUND_SURNAMES.has(name.slice(0, 2));
  return true;
}

/** 买买提·艾力, not 山海日报·海风网记者. */
const isForeignName = (name: string): boolean =>
  /^[\u3400-\u9fff]{2,6}·[\u3400-\u9fff]{2,6}$/u.test(name) && !/记者|通讯员|[日晚早]报|网|频道|客户端/u.test(name);

/** 谢|婷 → 谢婷; 王|小|明 → 王小明; 谢|婷|翁|娴 → 谢婷, 翁娴. */
function closeUp(tokens: readonly string[]): string[] {
  if (tokens.length === 3 && tokens.every((token) => token.length === 1)) return [tokens.join('')];
  const names: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i + 1];
    if (tokens[i]!.length === 1 && next && next.length <= 2) {
      names.push(tokens[i]! + next);
      i++;
    } else names.push(tokens[i]!);
  }
  return names;
}
