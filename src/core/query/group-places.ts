import { ancestorsOf, levelOfCode, parentCodeOf } from '#core/division-code.ts';
import type { PlaceRow, PublishedInitiative, PublishedPlace } from '#core/files/schema.ts';
import type { Level } from '#core/model.ts';
import { placeKey } from '#core/query/place-key.ts';
import { unitCode } from '#core/query/unit-code.ts';

/** A place with the items in it, and the places in it. */
export interface PlaceGroup {
  key: string;
  /** Null for a village that the gazetteer lacks. */
  code: string | null;
  name: string;
  level: Level;
  /** All items in it; 0 means that none is reported, not that there is none. */
  count: number;
  /** The items known to this place and no deeper. */
  own: PublishedInitiative[];
  children: PlaceGroup[];
}

/**
 * The places of the items from the province down, most items first, with the counties of a reported city and the towns of
 * a reported county that have none. Items without a place are left out.
 */
export function groupByPlace(items: readonly PublishedInitiative[], rows: readonly PlaceRow[]): PlaceGroup[] {
  const names = new Map(rows.map(([code, name]) => [code, name]));
  const groups = new Map<string, PlaceGroup>();
  for (const item of items) if (item.place) addItem(groups, item, item.place, names);
  addUnreported(groups, rows);
  return link(groups);
}

type Groups = Map<string, PlaceGroup>;

function addItem(groups: Groups, item: PublishedInitiative, place: PublishedPlace, names: ReadonlyMap<string, string>) {
  const unit = unitCode(place);
  if (unit === '') return;
  let group: PlaceGroup | undefined;
  for (const code of [...ancestorsOf(unit), unit]) {
    const level = levelOfCode(code);
    if (!level) continue;
    group = ensure(groups, code, code, place[level] ?? names.get(code) ?? code, level);
    group.count++;
  }
  const key = placeKey(place);
  if (key !== unit) {
    group = ensure(groups, key, null, place.village!, 'village');
    group.count++;
  }
  group?.own.push(item);
}

function addUnreported(groups: Groups, rows: readonly PlaceRow[]): void {
  const reported = new Set(groups.keys());
  for (const [code, name] of rows) {
    const level = levelOfCode(code);
    if ((level === 'county' || level === 'town') && reported.has(parentCodeOf(code)!))
      ensure(groups, code, code, name, level);
  }
}

function ensure(groups: Groups, key: string, code: string | null, name: string, level: Level): PlaceGroup {
  const group = groups.get(key) ?? { key, code, name, level, count: 0, own: [], children: [] };
  groups.set(key, group);
  return group;
}

function link(groups: Groups): PlaceGroup[] {
  const roots: PlaceGroup[] = [];
  for (const group of [...groups.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))) {
    const parent = groups.get(parentKey(group.key));
    (parent?.children ?? roots).push(group);
  }
  return roots;
}

const parentKey = (key: string): string => (key.includes('/') ? key.split('/')[0]! : (parentCodeOf(key) ?? ''));

/** The groups from the province down to the one with this key; empty when there is none. */
export function pathTo(groups: readonly PlaceGroup[], key: string): PlaceGroup[] {
  for (const group of groups) {
    if (group.key === key) return [group];
    const rest = key.startsWith(group.key) ? pathTo(group.children, key) : [];
    if (rest.length > 0) return [group, ...rest];
  }
  return [];
}
