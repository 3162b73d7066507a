import { isCountyCode, isTownCode } from '#core/division-code.ts';
import type { Gazetteer } from '#core/place/gazetteer.ts';
import type { Toponym } from '#core/place/toponym.ts';
import { matchesOf } from '#core/text/matches.ts';

/** 国家高新区, 经济技术开发区, 开发区. */
const ZONE =
  /(?:县|市|区)?(?:国家级?|省级)?(?:经济技术|经济|高新技术产业|高新技术|高新)?(?:产业)?(?:开发区|高新区|产业园区)/g;
/** What each ends with: a search for nothing more is done in no time. */
const KIND = /开发区|高新区|产业园区/;

/**
 * Development zones that coincide with a town: where the text says so itself (开发区（惠民街道）, then also 嘉善县开发区
 * and 开发区 alone), or by the gazetteer's other names of the town.
 */
export function recogniseZones(text: string, named: readonly Toponym[], gazetteer: Gazetteer): Toponym[] {
  if (!KIND.test(text)) return [];
  const zones = matchesOf(ZONE, text).map((match) => ({
    match,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const stated = zones.map(({ end }) => statedTown(text, end, named)).find((codes) => codes.length > 0) ?? [];
  return zones.flatMap(({ match, start, end }) => {
    const parent = named.find((t) => t.end === start || (t.end === start + 1 && t.start < start));
    const county = parent?.readings.find((r) => isCountyCode(r.code))?.code;
    const from = parent && parent.end > start ? parent.end : start;
    const codes = county
      ? [...stated.filter((code) => code.startsWith(county)), ...tabled(county, match[0], gazetteer)].slice(0, 1)
      : stated;
    if (codes.length === 0 || from >= end) return [];
    const surface = text.slice(from, end);
    return [
      { surface, start: from, end, rule: 'zone', readings: codes.map((code) => ({ code, form: 'zone' as const })) },
    ];
  });
}

/** 开发区|（惠民街道）. */
function statedTown(text: string, end: number, named: readonly Toponym[]): string[] {
  if (!/[（(]/.test(text[end] ?? '')) return [];
  const town = named.find((t) => t.start === end + 1 && /[）)]/.test(text[t.end] ?? ''));
  return town?.readings.filter((r) => isTownCode(r.code)).map((r) => r.code) ?? [];
}

const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  高新区: ['国家高新区', '高新区', '高新技术产业开发区'],
  开发区: ['经济技术开发区', '经济开发区', '开发区', '经开区'],
};

/** 嘉善县|开发区 → the town that is known as 嘉善经济技术开发区. */
function tabled(county: string, zone: string, gazetteer: Gazetteer): string[] {
  const stem = gazetteer.get(county)?.stem ?? '';
  return SPELLINGS[/高新/.test(zone) ? '高新区' : '开发区']!.flatMap((spelling) =>
    gazetteer.names
      .get(stem + spelling)
      .flatMap(({ code }) => (isTownCode(code) && code.startsWith(county) ? code : [])),
  );
}
