import { ancestorsOf, levelOfCode, PROVINCE_DIGITS } from '#core/division-code.ts';
import { stemOfName } from '#core/division-name.ts';
import type { SearchRow } from '#core/files/schema.ts';
import type { OptionCounts } from '#core/query/count.ts';

/** A place that what was typed may mean. */
export interface PlaceHit {
  code: string;
  name: string;
  /** The other name by which it was found: 鄞县 for 鄞州区. */
  alias?: string;
  /** Names of the units that hold it, from the city down: what tells places of one name apart. */
  path: string[];
  /** How many items lie in it. */
  count: number;
}

/** How well a name fits, best first. */
const FITS = ['whole', 'initials', 'start', 'alias', 'inside'] as const;
type Fit = (typeof FITS)[number];

/** The places that fit what was typed: by name (西塘), pinyin (xitang), initials (xtz) or another name; the best known first. */
export function searchPlaces(rows: readonly SearchRow[], counts: OptionCounts, text: string, most: number): PlaceHit[] {
  const typed = text
    .toLowerCase()
    .replace(ENGLISH_KIND, '')
    .replaceAll('ü', 'v')
    .replace(/[\s'’]/g, '');
  if (typed === '') return [];
  const fitOf = /^[a-z]+$/.test(typed) ? fitPinyin : fitName;
  const names = new Map(rows.map(([code, name]) => [code, name]));
  return rows
    .flatMap((row) => {
      const fit = fitOf(row, typed);
      return fit ? [{ row, count: counts.get(row[0]) ?? 0, order: FITS.indexOf(fit.fit), alias: fit.alias }] : [];
    })
    .sort((a, b) => a.order - b.order || b.count - a.count || compareCodes(a.row[0], b.row[0]))
    .slice(0, most)
    .map(({ row: [code, name], count, alias }) => ({
      code,
      name,
      ...(alias ? { alias } : {}),
      path: ancestorsOf(code).flatMap((unit) => (unit.length > PROVINCE_DIGITS ? (names.get(unit) ?? []) : [])),
      count,
    }));
}

/** Xitang Town is looked for by its pinyin. */
const ENGLISH_KIND = /(?<=\w) (?:province|city|county|district|subdistrict|town|township|village|community)\s*$/;

interface Fitting {
  fit: Fit;
  alias?: string | undefined;
}

function fitName([code, name, , ...others]: SearchRow, typed: string): Fitting | undefined {
  if (name === typed || stemOf(code, name) === typed) return { fit: 'whole' };
  if (name.startsWith(typed)) return { fit: 'start' };
  const alias = others.find((other) => other === typed || stemOf(code, other) === typed);
  if (alias) return { fit: 'whole', alias };
  const longer = others.find((other) => other.startsWith(typed));
  if (longer) return { fit: 'alias', alias: longer };
  return typed.length > 1 && name.includes(typed) ? { fit: 'inside' } : undefined;
}

function fitPinyin([code, name, pinyin]: SearchRow, typed: string): Fitting | undefined {
  const syllables = pinyin.split(' ');
  if (!startsSyllables(syllables, typed)) return undefined;
  const stem = syllables.slice(0, stemOf(code, name).length);
  const wholes = [syllables, stem];
  if (wholes.some((whole) => whole.join('') === typed)) return { fit: 'whole' };
  if (wholes.some((whole) => whole.map((syllable) => syllable[0]).join('') === typed)) return { fit: 'initials' };
  return { fit: 'start' };
}

/** What of a name is typed: 西塘 of 西塘镇, 柳城 of 柳城畲族镇. */
function stemOf(code: string, name: string): string {
  const level = levelOfCode(code);
  return level ? stemOfName(name, level) : name;
}

/** Is it made of the first syllables, each whole or by its initial, the last one begun: xitang, xtz, xitz, xita of xi tang zhen? */
function startsSyllables([first, ...rest]: readonly string[], typed: string): boolean {
  if (!first) return typed === '';
  if (first.startsWith(typed)) return true;
  const beginnings = [first, ...(/^[zcs]h/.exec(first) ?? []), first.slice(0, 1)];
  return beginnings.some((start) => typed.startsWith(start) && startsSyllables(rest, typed.slice(start.length)));
}

const compareCodes = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);
