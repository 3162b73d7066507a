import { levelOfCode } from '#core/division-code.ts';
import { stemOfName } from '#core/division-name.ts';
import type { Level } from '#core/model.ts';

/**
 * How a name is printed, strongest first: `full` 西塘镇 · `moved` 钟埭镇 for today's 钟埭街道, 海宁县 for 海宁市 · `alias` an
 * old or other name · `short` 嘉善 · `stem` 新塍 of a town, 由桥 of a village.
 */
export type NameForm = 'full' | 'alias' | 'moved' | 'short' | 'stem';

export interface PrintedForm {
  surface: string;
  form: NameForm;
}

/** 省直辖县级行政区划, 市辖区: rows that hold a place in the code tree and are no place. */
const PLACEHOLDER = /^(市辖区|县|(省|自治区)直辖县级行政区划)$/;

/** Every form in which a place's name is looked for in any text; village stems are looked for under a known town only. */
export function formsOf(name: string, code: string): PrintedForm[] {
  const level = levelOfCode(code);
  if (!level || PLACEHOLDER.test(name)) return [];
  const forms: PrintedForm[] = [{ surface: name, form: 'full' }];
  if (level === 'village') return forms;
  const stem = stemOfName(name, level);
  if (stem === name) return forms;
  if (level !== 'town') forms.push({ surface: stem, form: 'short' });
  // 乌镇 of 乌镇镇 is what everybody says
  else forms.push({ surface: stem, form: /[镇乡]$/.test(stem) ? 'alias' : 'stem' });
  for (const suffix of MOVED[level] ?? []) {
    if (name !== stem + suffix) forms.push({ surface: stem + suffix, form: 'moved' });
  }
  return forms;
}

/** Kinds that a place may have had before: 海宁县 → 海宁市, 钟埭镇 → 钟埭街道. */
const MOVED: Partial<Record<Level, string[]>> = {
  county: ['县', '市', '区'],
  town: ['镇', '街道', '乡'],
};
