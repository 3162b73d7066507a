import { countyOf } from '#core/division-code.ts';
import type { PlaceMark } from '#core/query/place-marks.ts';

/** A mark, or several that lie so close that they are drawn as one; its key is theirs, joined. */
export interface MergedMark extends PlaceMark {
  /** How many places it stands for. */
  places: number;
}

const KM_BY_DEGREE = 111.3;

/** Marks of one county that lie within some kilometres of a larger one become one with it, at its place: no pile of pins. */
export function mergeMarks(marks: readonly PlaceMark[], kilometres: number): MergedMark[] {
  const merged: MergedMark[] = [];
  for (const mark of marks.toSorted((a, b) => b.items.length - a.items.length || (a.key < b.key ? -1 : 1))) {
    const host = merged.find(
      (other) => countyOf(other.unit) === countyOf(mark.unit) && distance(other, mark) <= kilometres,
    );
    if (!host) {
      merged.push({ ...mark, places: 1 });
      continue;
    }
    host.key += `+${mark.key}`;
    host.items = [...host.items, ...mark.items];
    host.places++;
  }
  return merged;
}

/** Near enough for a few kilometres. */
function distance(a: PlaceMark, b: PlaceMark): number {
  const east = (a.lng - b.lng) * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(east, a.lat - b.lat) * KM_BY_DEGREE;
}
