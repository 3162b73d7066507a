import { ancestorsOf, levelOfCode } from '#core/division-code.ts';
import type { PlaceRow, PublishedInitiative } from '#core/files/schema.ts';
import type { Level } from '#core/model.ts';

/** A division in the tree of places. */
export interface UnitNode {
  code: string;
  name: string;
  level: Level;
  children: UnitNode[];
}

/** The names of all known units: those of the gazetteer's extract, and the villages that the items name. */
export function nameUnits(rows: readonly PlaceRow[], items: readonly PublishedInitiative[]): Map<string, string> {
  const names = new Map(rows.map(([code, name]) => [code, name]));
  for (const { place } of items) {
    const name = place?.code && place[place.level];
    if (name) names.set(place.code!, name);
  }
  return names;
}

/** The tree of the units with these codes and of those that hold them, by code. Units without a name are left out. */
export function growUnitTree(codes: Iterable<string>, names: ReadonlyMap<string, string>): UnitNode[] {
  const wanted = new Set<string>();
  for (const code of codes) for (const unit of [...ancestorsOf(code), code]) wanted.add(unit);
  const nodes = new Map<string, UnitNode>();
  const roots: UnitNode[] = [];
  for (const code of [...wanted].sort()) {
    const name = names.get(code);
    const level = levelOfCode(code);
    if (!name || !level) continue;
    const node = { code, name, level, children: [] };
    nodes.set(code, node);
    (parentOf(code, nodes)?.children ?? roots).push(node);
  }
  return roots;
}

const parentOf = (code: string, nodes: ReadonlyMap<string, UnitNode>): UnitNode | undefined =>
  nodes.get(ancestorsOf(code).findLast((ancestor) => nodes.has(ancestor)) ?? '');
