import { countyOf } from '#core/division-code.ts';
import { kilometres, type Point } from '#core/query/clear-spot.ts';
import type { PlaceMark } from '#core/query/place-marks.ts';

/** A mark, or several that lie so close that they are drawn as one; its key is theirs, joined. */
export interface MergedMark extends PlaceMark {
  /** How many places it stands for. */
  places: number;
}

/** Marks of one county that lie within some kilometres of a larger one become one with it, at its place: no pile of pins. */
export function mergeMarks(marks: readonly PlaceMark[], reach: number): MergedMark[] {
  const merged: MergedMark[] = [];
  for (const mark of marks.toSorted((a, b) => b.items.length - a.items.length || (a.key < b.key ? -1 : 1))) {
    const host = merged.find(
      (other) => countyOf(other.unit) === countyOf(mark.unit) && kilometres(pointOf(other), pointOf(mark)) <= reach,
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

const pointOf = ({ lng, lat }: PlaceMark): Point => [lng, lat];
