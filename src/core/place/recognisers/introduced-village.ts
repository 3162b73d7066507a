import type { Gazetteer } from '#core/place/gazetteer.ts';
import { type Toponym, UNKNOWN_VILLAGE } from '#core/place/toponym.ts';
import { isVillageStem } from '#core/place/village-stem.ts';

const INTRODUCED = /(?<=^|[\n。])([\u4e00-\u9fff]{1,5}?)(村|社区)(?=，?现?(?:位于|地处|坐落[于在]|隶属))/g;

/** A village that the gazetteer lacks and the text introduces: 盐官村位于…海宁市盐官镇. */
export function recogniseIntroducedVillages(text: string, gazetteer: Gazetteer): Toponym[] {
  return [...text.matchAll(INTRODUCED)]
    .filter(([name, stem, suffix]) => isVillageStem(stem!, suffix!) && gazetteer.names.get(name).length === 0)
    .map(({ 0: surface, index: start }) => ({
      surface,
      start,
      end: start + surface.length,
      rule: UNKNOWN_VILLAGE,
      readings: [],
    }));
}
