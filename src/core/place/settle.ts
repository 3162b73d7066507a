import {
  CITY_DIGITS,
  COUNTY_DIGITS,
  cityOf,
  isCountyCode,
  isTownCode,
  isVillageCode,
  PROVINCE_DIGITS,
  VILLAGE_DIGITS,
} from '#core/division-code.ts';
import type { PlaceReading } from '#core/model.ts';
import { hasOutsideParent, isAdmitted } from './admit.ts';
import { type ArticleContext, type Decision, parentOf, type ResolverName } from './context.ts';
import type { Resolver } from './resolver.ts';
import { exactForm } from './resolvers/exact-form.ts';
import { listMates } from './resolvers/list-mates.ts';
import { namedVillage } from './resolvers/named-village.ts';
import { nearestMention } from './resolvers/nearest-mention.ts';
import { pageHome } from './resolvers/page-home.ts';
import { renown } from './resolvers/renown.ts';
import { sameArticle } from './resolvers/same-article.ts';
import { sameName } from './resolvers/same-name.ts';
import { statedParent } from './resolvers/stated-parent.ts';
import { isOutside, isUnknownVillage, type Toponym } from './toponym.ts';

/** Kinds of evidence, the strongest first: each narrows what the stronger ones have left. */
const RESOLVERS: readonly Resolver[] = [
  statedParent,
  sameName,
  listMates,
  exactForm,
  namedVillage,
  sameArticle,
  nearestMention,
  pageHome,
  renown,
];

/** Tries to settle a mention as a place of the given level (a length of codes); undefined where it has none there. */
export function settle(index: number, level: number, context: ArticleContext): Decision | undefined {
  const toponym = context.toponyms[index]!;
  if (isOutside(toponym)) return level === PROVINCE_DIGITS ? refusal('outside', 'outside') : undefined;
  if (isUnknownVillage(toponym)) return level === VILLAGE_DIGITS ? settleUnknown(index, context) : undefined;
  const readings = ofLevel(toponym.readings, level);
  if (readings.length === 0 || (level === COUNTY_DIGITS && context.townLists.has(index))) return undefined;
  if (hasOutsideParent(toponym, context)) return refusal('outside-parent', 'outside');
  if (isOutsideNamesake(toponym, context)) return refusal('outside-namesake', 'outside');
  const role = context.roles[index]!;
  if (!role.isPlace) return refusal(role.name, role.name);
  const { codes, by, clues } = narrow(codesOf(readings), toponym, context);
  const reading = readings.length === 1 ? readings[0] : strongest(readings.filter((r) => r.code === codes[0]));
  if (codes.length > 1 || !reading || by === 'ambiguous') return refusal('ambiguous', role.name, clues);
  if (contradicts(toponym, reading, clues, context)) return refusal('other-parent', role.name, clues);
  if (!isAdmitted({ toponym, reading, clues, context, role: role.name }))
    return refusal('too-little', role.name, clues);
  return {
    code: reading.code,
    by: reading.form === 'look-alike' || reading.form === 'zone' ? reading.form : by,
    clues,
    role: role.name,
  };
}

/** Most names have one reading, and need no sorting out. */
const ofLevel = (readings: readonly PlaceReading[], level: number): readonly PlaceReading[] =>
  readings.length === 1 && readings[0]!.code.length === level
    ? readings
    : readings.filter((r) => r.code.length === level);

const codesOf = (readings: readonly PlaceReading[]): readonly string[] =>
  readings.length === 1 ? [readings[0]!.code] : [...new Set(readings.map((r) => r.code))];

const refusal = (by: string, role: string, clues: string[] = []): Decision => ({ code: null, by, clues, role });

/** The codes that the evidence leaves. */
interface Narrowed {
  codes: readonly string[];
  /** What left only one. */
  by: ResolverName | 'unique-name' | 'ambiguous';
  clues: string[];
}

function narrow(all: readonly string[], toponym: Toponym, context: ArticleContext): Narrowed {
  let codes = all;
  const clues: string[] = codes.length === 1 ? ['unique-name'] : [];
  let by: Narrowed['by'] = codes.length === 1 ? 'unique-name' : 'ambiguous';
  for (const { name, narrow } of RESOLVERS) {
    const left = narrow(codes, toponym, context);
    if (left.length === 0) continue;
    clues.push(name);
    if (left.length === 1 && (codes.length > 1 || (name === 'stated-parent' && by === 'unique-name'))) by = name;
    codes = left;
  }
  return { codes, by, clues };
}

const FORMS: readonly PlaceReading['form'][] = ['full', 'alias', 'zone', 'look-alike', 'moved', 'short', 'stem'];
function strongest(readings: readonly PlaceReading[]): PlaceReading | undefined {
  if (readings.length < 2) return readings[0];
  return readings.toSorted((a, b) => FORMS.indexOf(a.form) - FORMS.indexOf(b.form))[0];
}

/** The place before it cannot hold it: 平湖市|新华社区 where the only 新华社区 known lies elsewhere. Within a city towns have moved. */
function contradicts(
  toponym: Toponym,
  reading: PlaceReading,
  clues: readonly string[],
  context: ArticleContext,
): boolean {
  if (clues.includes('stated-parent')) return false;
  const parent = context.decisions[parentOf(context, toponym)]?.code;
  if (!parent || parent.length <= CITY_DIGITS) return Boolean(parent) && !reading.code.startsWith(parent!);
  return isVillageCode(reading.code) || !reading.code.startsWith(cityOf(parent));
}

/** 江北区 after 重庆市江北区, 石门镇 after 石门县 of elsewhere; not where the text has said that it is another. */
const isOutsideNamesake = ({ under, surface, readings }: Toponym, { outsideNames, named }: ArticleContext): boolean =>
  under === undefined &&
  outsideNames.size > 0 &&
  (outsideNames.has(surface) || outsideNames.has(surface.replace(SUFFIX, ''))) &&
  !readings.some(({ code }) => named.has(code));

const SUFFIX = /(?<=..)(?:[县市区镇乡村]|街道|社区)$/;

/** A village that the gazetteer lacks stands in the town it is written behind; behind a county alone it means the county. */
function settleUnknown(index: number, context: ArticleContext): Decision {
  const { toponyms, decisions } = context;
  const toponym = toponyms[index]!;
  const parents = toponyms.flatMap((t, i) => {
    if (t.surface !== toponym.surface || t.under === undefined) return [];
    return decisions[parentOf(context, toponyms[i]!)]?.code ?? [];
  });
  const code = parents.find((parent) => isTownCode(parent)) ?? parents.find((parent) => isCountyCode(parent));
  if (!code) return refusal('no-parent', 'scene');
  const role = context.roles[index]!.name;
  const clues = ['stated-parent'];
  return { code, ...(isTownCode(code) ? { village: toponym.surface } : {}), by: 'unknown-village', clues, role };
}
