import { isCountyCode, isTownCode } from '#core/division-code.ts';
import { fitsUnder } from '#core/place/chain.ts';
import type { Gazetteer, GazetteerPlace } from '#core/place/gazetteer.ts';
import { NO_VILLAGE_STEM } from '#core/place/lexicon-words.ts';
import { findLookAlike } from '#core/place/look-alike.ts';
import { isOutside, isUnknownVillage, type Toponym, UNKNOWN_VILLAGE } from '#core/place/toponym.ts';
import { isVillageStem } from '#core/place/village-stem.ts';

/** A village or town by its form alone, at the start of a text. */
const VILLAGE = /^([^，。、；：！？\s“”‘’（）《》—…\d]{1,7}?)(村|社区)(?![民庄落级])/;
const TOWN = /^([^，。、；：！？\s“”‘’（）《》—…\d]{1,4}?)(镇|街道|乡)(?![贤村亲愁])/;
const LISTED = /^(?:、|和|与|及|以及)/;
const LIST_MARKS = '、和与及以';

/**
 * Names that the gazetteer lacks directly behind a place that can hold them, or in a list that began there: read as a
 * look-alike of a known one (嘉善县|千窑镇 → 干窑镇), else as an unknown village (惠民街道）|隆全工业社区).
 */
export function recogniseBehindParent(text: string, named: readonly Toponym[], gazetteer: Gazetteer): Toponym[] {
  const result: Toponym[] = [];
  const queue = [...named];
  for (let next = queue.shift(); next; next = queue.shift()) {
    result.push(next);
    const found = findBehind(text, result, gazetteer);
    if (!found) continue;
    while (queue[0] && queue[0].start < found.end) {
      const [known] = queue;
      const parent = result.find((t) => t.start === found.under)!;
      if (known!.start === found.start && fitsUnder(parent, known!) && found.end === known!.end) break;
      queue.shift();
    }
    queue.unshift(found);
  }
  return result;
}

function findBehind(text: string, result: readonly Toponym[], gazetteer: Gazetteer): Toponym | null {
  const last = result.at(-1)!;
  if (isOutside(last)) return null;
  const bracket = text[last.end] === '）' || text[last.end] === ')' ? 1 : 0;
  const asParent = readParent(text, last, last.end + bracket, gazetteer, 0);
  if (asParent) return asParent;
  const list = LIST_MARKS.includes(text.charAt(last.end) || ' ') && LISTED.exec(text.slice(last.end, last.end + 2));
  const parent = list && findListParent(text, result);
  return parent ? readParent(text, parent.town, last.end + list[0].length, gazetteer, parent.mates) : null;
}

/** The town of the list that the last name stands in: the one before the list, else the last named that holds two of its items. */
function findListParent(text: string, result: readonly Toponym[]): { town: Toponym; mates: number } | null {
  const items = [result.at(-1)!];
  for (let i = result.length - 2; i >= 0; i--) {
    const gap = text.slice(result[i]!.end, items[0]!.start);
    if (!/^(?:、|和|与|及|以及)$/.test(gap)) break;
    items.unshift(result[i]!);
  }
  const first = result.find((t) => t.start === items[0]!.under);
  const named = first ? [first] : result.filter((t) => !items.includes(t)).reverse();
  for (const town of named) {
    if (!town.readings.some((r) => isTownCode(r.code))) continue;
    const mates = items.filter((item) => fitsUnder(town, item)).length;
    if (first || mates >= 2) return { town, mates };
  }
  return null;
}

/** Reads an unknown name at an offset as a child of the parent; null where a known child stands there. */
function readParent(text: string, parent: Toponym, at: number, gazetteer: Gazetteer, mates: number): Toponym | null {
  const codes = parent.readings.filter((r) => isCountyCode(r.code) || isTownCode(r.code)).map((r) => r.code);
  if (codes.length === 0 || isUnknownVillage(parent)) return null;
  const ahead = text.slice(at, at + 12);
  const village = VILLAGE.exec(ahead);
  for (const code of codes) {
    const match = isCountyCode(code) ? TOWN.exec(ahead) : village;
    if (!match || NO_VILLAGE_STEM.test(match[1]!)) continue;
    const children = gazetteer.children(code);
    if (children.some(({ name }) => ahead.startsWith(name) || endsWith(match[0], name))) return null;
    const alike = findLookAlike(match[0], children, mates) ?? withoutAge(match[0], children);
    if (alike) return lookAlike(match[0], at, parent, alike);
  }
  return village && unknownVillage(village, at, parent, codes, gazetteer);
}

/** 新丰镇|携手竹林村: the known one, behind another word. */
const endsWith = (printed: string, name: string): boolean =>
  printed.length >= name.length + 2 && printed.endsWith(name);

/** 义皋古村 is 义皋村. */
const withoutAge = (printed: string, children: readonly GazetteerPlace[]): GazetteerPlace | undefined =>
  children.find(({ name }) => /[古老渔]村$/.test(printed) && name === `${printed.slice(0, -2)}村`);

function unknownVillage(
  match: RegExpExecArray,
  at: number,
  parent: Toponym,
  codes: readonly string[],
  gazetteer: Gazetteer,
): Toponym | null {
  if (!isVillageStem(match[1]!, match[2]!)) return null;
  const known = gazetteer.names.get(match[0]);
  if (known.some((r) => codes.some((code) => r.code.startsWith(code)))) return null;
  return {
    surface: match[0],
    start: at,
    end: at + match[0].length,
    rule: UNKNOWN_VILLAGE,
    readings: [],
    under: parent.start,
  };
}

const lookAlike = (surface: string, at: number, parent: Toponym, { code }: GazetteerPlace): Toponym => ({
  surface,
  start: at,
  end: at + surface.length,
  rule: 'look-alike',
  readings: [{ code, form: 'look-alike' }],
  under: parent.start,
});
