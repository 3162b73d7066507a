import { parseArgs } from 'node:util';
import { type ExportFormat, exportFormats } from '#core/export/export-file.ts';
import { InitiativesFile } from '#core/files/schema.ts';
import type { Language } from '#core/language.ts';
import { parseSize, type SizeRange } from '#core/query/size.ts';
import { taxonomy } from '#core/theme/taxonomy.ts';
import { reasonOf } from '../lib/report-issue.ts';

/** A call that cannot be carried out as it is written. */
export class WrongCall extends Error {}

const FIGURE_KINDS = InitiativesFile.item.entries.figures.item.entries.kind.options;
const LANGUAGES: readonly Language[] = ['zh', 'en'];
const THEMES = taxonomy.map(({ key }) => key);

export interface ExportOptions {
  format: ExportFormat;
  out: string;
  /** The data folder; the project's own where it is not named. */
  in?: string | undefined;
  records: boolean;
  themes: string[];
  /** Digits; that they are a place's is for the data to say. */
  places: string[];
  figureKinds: (typeof FIGURE_KINDS)[number][];
  /** As addresses have it: `元_1000_50000`, an open end left empty. */
  size: SizeRange | null;
  language: Language;
}

/** @throws WrongCall naming what is wrong and what there is instead */
export function readExportOptions(args: string[]): ExportOptions {
  const { values, positionals } = parse(args);
  if (positionals[0] !== undefined) throw new WrongCall(`unexpected ${quote(positionals[0])}; options begin with --`);
  if (values.format === undefined) throw new WrongCall(`--format is missing: ${exportFormats.join(', ')}`);
  if (!values.out) throw new WrongCall('--out is missing: name the file to write');
  const places = listOf(values.place);
  const odd = places.find((code) => !/^\d+$/.test(code));
  if (odd !== undefined)
    throw new WrongCall(
      `--place ${quote(odd)} is not a division code: digits, such as 330421; data/places.json lists them`,
    );
  return {
    format: oneOf('format', values.format, exportFormats),
    out: values.out,
    in: values.in,
    records: values.records ?? false,
    themes: listOf(values.theme).map((key) => oneOf('theme', key, THEMES)),
    places,
    size: sizeOf(values.size),
    language: oneOf('language', values.language ?? 'zh', LANGUAGES),
    figureKinds: listOf(values.kind).map((kind) => oneOf('kind', kind, FIGURE_KINDS)),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        out: { type: 'string' },
        in: { type: 'string' },
        records: { type: 'boolean' },
        theme: { type: 'string', multiple: true },
        place: { type: 'string', multiple: true },
        kind: { type: 'string', multiple: true },
        size: { type: 'string' },
        language: { type: 'string' },
      },
    });
  } catch (error) {
    throw new WrongCall(reasonOf(error));
  }
}

function sizeOf(value: string | undefined): SizeRange | null {
  const size = value === undefined ? null : parseSize(value);
  if (value !== undefined && size === null)
    throw new WrongCall(`--size ${quote(value)} is no range: UNIT_LOW_HIGH, such as 元_10000_ or 人_1_99`);
  return size;
}

/** `--theme a --theme b` says the same as `--theme a,b`. */
const listOf = (values: string[] | undefined): string[] => [
  ...new Set(values?.flatMap((value) => value.split(',').map((key) => key.trim())) ?? []),
];

function oneOf<Key extends string>(option: string, value: string, known: readonly Key[]): Key {
  const found = known.find((key) => key === value);
  if (found === undefined) throw new WrongCall(`unknown ${option} ${quote(value)}; there are ${known.join(', ')}`);
  return found;
}

/** On one line, whatever it holds. */
const quote = (text: string): string => JSON.stringify(text);
