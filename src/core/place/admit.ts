import {
  CITY_DIGITS,
  COUNTY_DIGITS,
  cityOf,
  countyOf,
  isCountyCode,
  isTownCode,
  isVillageCode,
  PROVINCE_DIGITS,
  TOWN_DIGITS,
} from '#core/division-code.ts';
import type { PlaceReading } from '#core/model.ts';
import { type ArticleContext, parentOf } from './context.ts';
import { FAINT_COUNTIES, GENERIC_VILLAGES, KINDS_OF_VILLAGE, WORDLIKE_NAMES, WORDLIKE_TOWNS } from './lexicon-words.ts';
import { COMMON_TOWNS } from './tables/common-towns.ts';
import { COMMON_NEIGHBOURHOODS, COMMON_VILLAGES } from './tables/common-villages.ts';
import { isOutside, type Toponym } from './toponym.ts';

/** What is known when a name's place has been narrowed to one. */
export interface Case {
  toponym: Toponym;
  reading: PlaceReading;
  clues: readonly string[];
  context: ArticleContext;
  role: string;
}

/**
 * Is there enough evidence that the name means a place here? The plainer the name, the more is needed: 嘉善县 speaks for
 * itself, 建设 only right behind its county.
 */
export function isAdmitted(found: Case): boolean {
  switch (found.reading.code.length) {
    case PROVINCE_DIGITS:
      return true;
    case CITY_DIGITS:
      return (
        found.reading.form !== 'short' ||
        !WORDLIKE_NAMES.has(found.toponym.surface) ||
        has(found, 'stated-parent', 'same-name')
      );
    case COUNTY_DIGITS:
      return admitCounty(found);
    case TOWN_DIGITS:
      return admitTown(found);
    default:
      return admitVillage(found);
  }
}

const has = ({ clues }: Case, ...names: string[]): boolean => names.some((name) => clues.includes(name));

const OFTEN = 3;

function admitCounty(found: Case): boolean {
  const { reading, toponym, context } = found;
  if (has(found, 'stated-parent', 'same-name')) return true;
  const stem = toponym.surface.replace(/[县市区]$/, '');
  const wordlike = WORDLIKE_NAMES.has(stem);
  if (reading.form !== 'short') return !wordlike || !isForeign(found);
  if (wordlike) return has(found, 'page-home') && isHomeCounty(found);
  // 农行平湖支行, 平湖市委: bodies are named after counties, not after words
  // 嘉善到上海只要二十多分钟: what is told again and again is what the text is about
  if (!FAINT_COUNTIES.has(stem) || found.role === 'branch') return !isForeign(found) || tellings(found) >= OFTEN;
  if (!beginsHere(found)) return false;
  return (
    has(found, 'same-article') ||
    (!isForeign(found) && (has(found, 'page-home') || context.isInRegion || tellings(found) >= 2))
  );
}

/** 新安江, 莫干山: without a suffix the river or hill is meant. */
const isHillOrRiver = (stem: string): boolean => stem.length >= 3 && /[江湖山河海岛溪]$/.test(stem);

function admitTown(found: Case): boolean {
  const { reading, toponym, context } = found;
  if (reading.form === 'zone') return true;
  if (reading.form === 'look-alike')
    return has(found, 'stated-parent', 'same-name') || (namesCounty(found) && !isForeign(found));
  if (has(found, 'list-mates')) return !context.namesOutside || namesCounty(found);
  const stem = toponym.surface.replace(/(街道|[镇乡])$/, '');
  const wordlike = WORDLIKE_TOWNS.has(stem) || isHillOrRiver(stem);
  if (reading.form === 'stem') {
    if (wordlike)
      return (has(found, 'stated-parent') && standsAsPlace(found)) || (has(found, 'same-name') && isToldOf(found));
    return has(found, 'stated-parent', 'same-name', 'named-village') || namesCounty(found);
  }
  if (has(found, 'stated-parent', 'same-name')) return true;
  if (isForeign(found)) return false;
  if (has(found, 'named-village', 'same-article'))
    return !context.namesOutside || namesCounty(found) || isInHomeCity(found);
  return has(found, 'page-home') || (reading.form !== 'moved' && !COMMON_TOWNS.has(toponym.surface));
}

function admitVillage(found: Case): boolean {
  const { toponym, clues, context, reading } = found;
  if (KINDS_OF_VILLAGE.has(toponym.surface)) return false;
  if (clues.includes('stated-parent')) return true;
  if (GENERIC_VILLAGES.has(toponym.surface)) return false;
  if (reading.form === 'stem' && isHillOrRiver(toponym.surface)) return false;
  if (reading.form === 'stem' || reading.form === 'look-alike') return has(found, 'same-article', 'same-name');
  if (has(found, 'same-name')) return true;
  if (!beginsHere(found)) return false;
  if (isNamesakeOfTown(found)) return false;
  if (isForeign(found)) return false;
  if (has(found, 'same-article') && (!context.namesOutside || namesCounty(found)))
    return has(found, 'unique-name', 'renown') || !isInAnotherCounty(found);
  if (has(found, 'page-home', 'renown')) return true;
  return clues[0] === 'unique-name' && !isCommon(toponym.surface) && context.isInRegion;
}

/** 西塘社区 in a text about 西塘镇 is not the one of another county. */
const isNamesakeOfTown = ({ reading, toponym, context: { named, gazetteer } }: Case): boolean =>
  [...named].some(
    (code) =>
      isTownCode(code) &&
      !reading.code.startsWith(code) &&
      toponym.surface.replace(/(村|社区)$/, '') === gazetteer.get(code)?.stem,
  );

/** The text names counties of the city, and not the one of this village: one of several namesakes, and too far. */
const isInAnotherCounty = ({ reading, context: { named, namedParts } }: Case): boolean =>
  !namedParts.has(countyOf(reading.code)) &&
  [...named].some((code) => code.length >= COUNTY_DIGITS && code.startsWith(cityOf(reading.code)));

const isCommon = (name: string): boolean =>
  name.endsWith('村') ? COMMON_VILLAGES.has(name.slice(0, -1)) : COMMON_NEIGHBOURHOODS.has(name.slice(0, -2));

/** 隔壁|缪家村, 周边|乌桥村, 联合|竹林村. */
const WORD_BEFORE =
  /^(?:周边|附近|隔壁|邻近|相邻|毗邻|紧邻|近邻|对面|旁边|地处|身处|坐落|携手|联合|结对|随后|此外|如今|眼下|现在|近日|日前|今天|昨天|早年|原先|原来|例如|比如|譬如|诸如|包括|串联|惠及|覆盖|辐射|带动|连接|联结|打通)$/;

/** Before a short name stands no character that may belong to it: 东|横街村 is another village than 横街村. */
function beginsHere({ toponym, context: { text } }: Case): boolean {
  if (toponym.surface.length >= 5) return true;
  const before = text.slice(toponym.start - 1, toponym.start);
  return (
    !/[\u4e00-\u9fff]/.test(before) ||
    WORD_BEFORE.test(text.slice(toponym.start - 2, toponym.start)) ||
    /[在于到对为是的和与及至从自向以由让将使给被即如像等该本有去往沿离内辖村镇区县市乡道年月日前后里中了着位家省访助绍进入出过见说请驻派选帮赴回来带了去]/.test(
      before,
    )
  );
}

const tellings = ({ toponym, context: { surfaces } }: Case): number => surfaces.get(toponym.surface) ?? 0;

const namesCounty = ({ reading, context: { namedParts, home } }: Case): boolean =>
  namedParts.has(countyOf(reading.code)) || (home.county !== null && reading.code.startsWith(home.county));

const isHomeCounty = ({ reading, context }: Case): boolean => context.home.county === reading.code;

/** 长兴|和平|工业区, not 南湖|建设|未来社区. */
function standsAsPlace({ toponym, context: { text } }: Case): boolean {
  return /^(?:$|[，。、；：\s”）的]|工业区|工业园|集镇|老街|古镇|景区|境内|片区|两|等地)/.test(
    text.slice(toponym.end, toponym.end + 3),
  );
}

/** |马桥：经编机旁来了新师傅, |马桥是经编之乡 in a text about 马桥街道. */
function isToldOf({ toponym: { start, end }, context: { text } }: Case): boolean {
  return (
    /^$|[。！？\n]/.test(text.slice(Math.max(0, start - 1), start)) &&
    /^(?:：|是|地处|位于)/.test(text.slice(end, end + 2))
  );
}

/** Places outside are named, and no county or city of the region, nor does the page as a whole tell of the place's city. */
const isForeign = (found: Case): boolean =>
  found.context.namesOutside && !found.context.isAnchored && !isInHomeCity(found);

/** 南湖区把赛场设在上海、深圳 on a page about Jiaxing is told of Jiaxing. */
const isInHomeCity = ({ reading, context: { home } }: Case): boolean =>
  home.city !== null && reading.code.startsWith(home.city);

/**
 * 枫泾镇|新义村 where places outside are told: a town that the gazetteer lacks is one of theirs, if no county stands
 * before it (桐庐县莪山乡|龙峰村).
 */
const isBehindUnknownTown = ({ start, readings }: Toponym, { text, toponyms, namesOutside }: ArticleContext): boolean =>
  namesOutside &&
  readings.every((r) => isVillageCode(r.code)) &&
  TOWN_BEFORE.test(text.slice(Math.max(0, start - 4), start)) &&
  !toponyms.some((t) => t.end < start && t.end >= start - LONGEST_TOWN && !isOutside(t));

const TOWN_BEFORE = /[\u4e00-\u9fff](?<![各全该本我乡村两三四等])(?:[镇乡]|街道)$/;
const LONGEST_TOWN = 5;

/**
 * Directly behind a name from outside: 江油市|方水乡, 南昌市|西湖区. A county's own short name is a neighbour in a list
 * without a mark: 上海|嘉善两地.
 */
export function hasOutsideParent(toponym: Toponym, context: ArticleContext): boolean {
  const index = parentOf(context, toponym);
  const parent = context.toponyms[index];
  if (!parent && isBehindUnknownTown(toponym, context)) return true;
  if (!parent || !(isOutside(parent) || context.decisions[index]?.by === 'outside-parent')) return false;
  const isShortCounty = toponym.readings.some((r) => isCountyCode(r.code) && r.form === 'short');
  if (!isShortCounty || WORDLIKE_NAMES.has(toponym.surface)) return true;
  return FAINT_COUNTIES.has(toponym.surface) && !/^[两三四等各]/.test(context.text.slice(toponym.end, toponym.end + 1));
}
