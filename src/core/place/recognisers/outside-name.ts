import { CITY_DIGITS, COUNTY_DIGITS, isCountyCode } from '#core/division-code.ts';
import type { Gazetteer } from '#core/place/gazetteer.ts';
import { OUTSIDE_NAMES } from '#core/place/lexicon-outside.ts';
import { WORDLIKE_NAMES } from '#core/place/lexicon-words.ts';
import { COUNTIES_OF_CHINA } from '#core/place/tables/counties-of-china.ts';
import { OUTSIDE, type Toponym } from '#core/place/toponym.ts';
import { matchesOf } from '#core/text/matches.ts';
import { NameIndex } from '#core/text/name-index.ts';
import { OTHER_PROVINCES } from '#core/text/provinces.ts';

const index = new NameIndex<'county' | 'other'>();
for (const name of OUTSIDE_NAMES) index.add(name, 'other');
for (const name of COUNTIES_OF_CHINA) if (!WORDLIKE_NAMES.has(name.slice(0, -1))) index.add(name, 'county');
const provinces = new Set(OTHER_PROVINCES);

/** Behind a province or city, the unknown county belongs to it: 四川省|江油市. */
const DIVISION =
  /^(?:省|市|自治区|特别行政区)?(?:[\u4e00-\u9fff]{1,6}?(?:自治州|州|盟))?(?:[\u4e00-\u9fff]{1,4}?[市县区旗](?![区域场民内里]))?/;
/** An unknown county before a town: 舒兰市|开原镇. What ends so and is no county comes first. */
const COUNTY = /[县市旗](?=[\u4e00-\u9fff]{1,4}[镇乡村])/g;
const COUNTY_NAME = /(?![省市州])[\u4e00-\u9fff]{2,3}$/;
const NO_COUNTY =
  /(?:全|我|本|该|各|县|城|都|超|门|上|夜|股|集|菜|花|闹|楼|房|转|州|省|地级|直辖|兄弟|其他|周边|外|两|三|多个|个|在|为|是|到|于|和|与|及)[县市旗]$/;
/** 龙城|区域, 长安|市场: the suffix belongs to the next word. */
const SPOILT_AFTER = /^[域块间别场民价]/;
/** 平湖|街道, which no county of that name has, is a place of elsewhere; 走在海宁|街道上 is none. */
const NAMESAKE_STREET = /^街道(?![上边旁两中里路])/;

/** Names that lie outside the gazetteer's region, so that what follows them does too: 上海, 湖北省公安县, 舒兰市. */
export function recogniseOutsideNames(text: string, gazetteer: Gazetteer, known: readonly Toponym[]): Toponym[] {
  const listed = index.scan(text).flatMap(({ name, start, end, entries }) => {
    if (entries[0] === 'county')
      return SPOILT_AFTER.test(text.slice(end, end + 1)) || isInRegion(name, gazetteer)
        ? []
        : outside(text, start, end);
    if (gazetteer.names.get(name).some(({ code }) => code.length <= CITY_DIGITS)) return [];
    const tail = provinces.has(name) || text[end] === '市' || text[end] === '省' ? divisionAt(text, end) : 0;
    return outside(text, start, end + tail);
  });
  const unknown = matchesOf(COUNTY, text).flatMap(({ index: at }) => {
    const name = COUNTY_NAME.exec(text.slice(Math.max(0, at - 3), at))?.[0];
    if (!name || NO_COUNTY.test(name + text[at]) || hasKnownCounty(name + text[at], gazetteer)) return [];
    return outside(text, at - name.length, at + 1);
  });
  const streets = known
    .filter((toponym) => isNamesakeStreet(text, toponym, gazetteer))
    .map(({ start, end }) => outside(text, start, end + 2));
  return [...listed, ...unknown, ...streets];
}

const outside = (text: string, start: number, end: number): Toponym => ({
  surface: text.slice(start, end),
  start,
  end,
  rule: OUTSIDE,
  readings: [],
});

const divisionAt = (text: string, at: number): number => DIVISION.exec(text.slice(at, at + 12))?.[0].length ?? 0;

const isInRegion = (name: string, gazetteer: Gazetteer): boolean =>
  gazetteer.names
    .get(name)
    .some(({ code, form }) => code.length <= COUNTY_DIGITS && (form === 'full' || form === 'alias'));

const isNamesakeStreet = (text: string, { surface, end, readings }: Toponym, gazetteer: Gazetteer): boolean =>
  text.startsWith('街道', end) &&
  NAMESAKE_STREET.test(text.slice(end, end + 3)) &&
  readings.some((r) => isCountyCode(r.code) && r.form === 'short') &&
  gazetteer.names.get(`${surface}街道`).length === 0;

/** …近日嘉善县: the tail of the match is a known county. */
const hasKnownCounty = (name: string, gazetteer: Gazetteer): boolean =>
  [2, 3, 4].some((length) => gazetteer.names.get(name.slice(-length)).some(({ code }) => code.length <= COUNTY_DIGITS));
