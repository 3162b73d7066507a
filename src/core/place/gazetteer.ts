import { digitsBelow, levelOfCode } from '#core/division-code.ts';
import { stemOfName } from '#core/division-name.ts';
import type { Level, PlaceReading } from '#core/model.ts';
import { NameIndex } from '#core/text/name-index.ts';
import { formsOf } from './name-forms.ts';

/** `[code, official short name]`, with the place's own WGS84 point (lng, lat) where one is known. */
export type GazetteerRow = [code: string, name: string] | [code: string, name: string, lng: number, lat: number];

/** The reference file `gazetteer.json`. */
export interface GazetteerFile {
  version: number;
  region: string[];
  cutoff: string;
  places: GazetteerRow[];
  aliases: Record<string, string[]>;
  pseudo: string[];
}

/** A known place as the place rules see it. */
export interface GazetteerPlace {
  code: string;
  name: string;
  level: Level;
  /** The name without its suffix: 西塘. */
  stem: string;
}

/** The known places, made once from the reference file and asked by every place rule. */
export interface Gazetteer {
  readonly rows: readonly GazetteerRow[];
  readonly names: NameIndex<PlaceReading>;
  get(code: string): GazetteerPlace | undefined;
  row(code: string): GazetteerRow | undefined;
  /** Places exactly one level below, in the order of their codes. */
  children(code: string): readonly GazetteerPlace[];
  isPseudo(code: string): boolean;
}

export function buildGazetteer(file: GazetteerFile): Gazetteer {
  const rows = file.places.toSorted((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
  const at = new Map(rows.map(([code], i) => [code, i]));
  const pseudo = new Set(file.pseudo);
  const names = indexNames(rows, file.aliases, pseudo);
  const places = new Map<string, GazetteerPlace>();
  const families = new Map<string, readonly GazetteerPlace[]>();
  const get = (code: string): GazetteerPlace | undefined => {
    const row = rows[at.get(code) ?? -1];
    return row && remember(places, code, () => toPlace(row));
  };
  return {
    rows,
    names,
    get,
    row: (code) => rows[at.get(code) ?? -1],
    children: (code) =>
      remember(families, code, () => childRows(rows, at.get(code), code).map(([child]) => get(child)!)),
    isPseudo: (code) => pseudo.has(code),
  };
}

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key);
  if (value !== undefined) return value;
  const made = make();
  known.set(key, made);
  return made;
}

function toPlace([code, name]: GazetteerRow): GazetteerPlace | undefined {
  const level = levelOfCode(code);
  return level && { code, name, level, stem: stemOfName(name, level) };
}

/** Rows under a code follow it without a gap, since each code begins with its parent's. */
function childRows(rows: readonly GazetteerRow[], at: number | undefined, code: string): GazetteerRow[] {
  if (at === undefined) return [];
  const digits = digitsBelow(code.length);
  const children: GazetteerRow[] = [];
  for (let i = at + 1; i < rows.length && rows[i]![0].startsWith(code); i++) {
    if (rows[i]![0].length === digits) children.push(rows[i]!);
  }
  return children;
}

function indexNames(
  rows: readonly GazetteerRow[],
  aliases: Record<string, string[]>,
  pseudo: ReadonlySet<string>,
): NameIndex<PlaceReading> {
  const names = new NameIndex<PlaceReading>();
  for (const [code, name] of rows) {
    // 开发区, 农场 and other units of statistics are no places
    if (!pseudo.has(code)) for (const { surface, form } of formsOf(name, code)) names.add(surface, { code, form });
  }
  const known = new Set(rows.map(([code]) => code));
  for (const [code, others] of Object.entries(aliases)) {
    if (known.has(code)) for (const surface of others) names.add(surface, { code, form: 'alias' });
  }
  return names;
}
