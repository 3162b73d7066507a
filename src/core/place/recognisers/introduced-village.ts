import type { Gazetteer } from '#core/place/gazetteer.ts';
import { type Toponym, UNKNOWN_VILLAGE } from '#core/place/toponym.ts';
import { isVillageStem } from '#core/place/village-stem.ts';
import { matchesOf } from '#core/text/matches.ts';

const INTRODUCES = /位于|地处|坐落[于在]|隶属/g;
const VILLAGE_BEFORE = /(?:^|[\n。])(([\u4e00-\u9fff]{1,5}?)(村|社区))(，?现?)$/;
/** Characters from the mark before the name to 位于. */
const REACH = 10;

/** A village that the gazetteer lacks and the text introduces: 盐官村位于…海宁市盐官镇. */
export function recogniseIntroducedVillages(text: string, gazetteer: Gazetteer): Toponym[] {
  return matchesOf(INTRODUCES, text).flatMap(({ index }) => {
    const match = VILLAGE_BEFORE.exec(text.slice(Math.max(0, index - REACH), index));
    if (!match) return [];
    const [, surface = '', stem = '', suffix = '', gap = ''] = match;
    if (!isVillageStem(stem, suffix) || gazetteer.names.get(surface).length > 0) return [];
    const end = index - gap.length;
    return { surface, start: end - surface.length, end, rule: UNKNOWN_VILLAGE, readings: [] };
  });
}
