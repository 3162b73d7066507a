import { ancestorsOf, levelOfCode } from '#core/division-code.ts';
import type { CitedPage } from '#core/export/citation.ts';
import { exportFileName } from '#core/export/export-file-name.ts';
import { selectItems } from '#core/export/select-items.ts';
import { figureTable, itemTable, type PageOf } from '#core/export/table.ts';
import { toCsv } from '#core/export/to-csv.ts';
import { toGeoJson } from '#core/export/to-geojson.ts';
import { toSheets } from '#core/export/to-sheets.ts';
import { writeXlsx } from '#core/export/write-xlsx.ts';
import type { Manifest, PublishedInitiative } from '#core/files/schema.ts';
import type { Language } from '#core/language.ts';
import { type Filter, pageOf as pageIdOf } from '#core/query/filter.ts';

export const exportFormats = ['csv', 'xlsx', 'geojson', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportSource {
  manifest: Pick<Manifest, 'version' | 'pages'>;
  initiatives: readonly PublishedInitiative[];
}

export interface ExportRequest {
  format: ExportFormat;
  filter: Filter;
  /** In tables one row an item instead of one a figure. */
  records?: boolean;
  /** Of headings and values in tables; JSON and GeoJSON have keys. */
  language?: Language;
}

export interface ExportedFile {
  /** A name for it. */
  name: string;
  mediaType: string;
  content: string | Uint8Array;
  initiatives: number;
  figures: number;
}

const MEDIA_TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
  json: 'application/json',
};

/**
 * What passes the filter, as a file.
 * @throws where there is more than the format holds
 */
export async function exportFile(source: ExportSource, request: ExportRequest): Promise<ExportedFile> {
  const { filter, format } = request;
  const { version, pages } = source.manifest;
  const items = selectItems(source.initiatives, filter);
  return {
    name: exportFileName(filter, version, format),
    mediaType: MEDIA_TYPES[format],
    content: await contentOf(items, citedPages(pages), version, request),
    initiatives: items.length,
    figures: items.reduce((sum, item) => sum + item.figures.length, 0),
  };
}

async function contentOf(
  items: PublishedInitiative[],
  pageOf: PageOf,
  version: string,
  { format, filter, records, language = 'zh' }: ExportRequest,
): Promise<string | Uint8Array> {
  if (format === 'json') return toText({ version, filter, initiatives: items });
  if (format === 'geojson') return toText({ ...toGeoJson(items, pageOf), version, filter });
  const table = records ? itemTable(items, pageOf, language) : figureTable(items, pageOf, language);
  return format === 'csv'
    ? toCsv(table)
    : writeXlsx(toSheets(table, { version, filter, names: namesOfUnits(items), language }));
}

/** The names of the units that hold the items, by code. */
function namesOfUnits(items: readonly PublishedInitiative[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { place } of items) {
    for (const code of place?.code ? [...ancestorsOf(place.code), place.code] : []) {
      const level = levelOfCode(code);
      const name = level && place![level];
      if (name) names.set(code, name);
    }
  }
  return names;
}

const toText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** An item of a page that the manifest lacks is cited by its file name alone. */
function citedPages(pages: Manifest['pages']): PageOf {
  const byId = new Map<string, CitedPage>(pages.map((page) => [page.id, page]));
  return (item) => byId.get(pageIdOf(item)) ?? { source: item.source, sha256: '' };
}
