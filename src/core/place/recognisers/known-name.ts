import type { PlaceReading } from '#core/model.ts';
import type { Gazetteer } from '#core/place/gazetteer.ts';
import type { Toponym } from '#core/place/toponym.ts';

/** Every name of the gazetteer in the text, overlaps included: 嘉兴平湖钟埭镇 → 嘉兴, 平湖, 钟埭, 钟埭镇. */
export function recogniseKnownNames(text: string, gazetteer: Gazetteer): Toponym[] {
  return gazetteer.names.find(text, toToponym);
}

const toToponym = (surface: string, start: number, end: number, readings: readonly PlaceReading[]): Toponym => ({
  surface,
  start,
  end,
  rule: 'known-name',
  readings,
});
