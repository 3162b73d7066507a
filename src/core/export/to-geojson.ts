import type { Feature, FeatureCollection, Point } from 'geojson';
import { type Cell, type Column, type ExportRow, filled } from '#core/export/column.ts';
import type { PageOf } from '#core/export/table.ts';
import { figureColumns } from '#core/export/tables/figure-columns.ts';
import { citationColumn, itemColumns, themeName } from '#core/export/tables/item-columns.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';

/** One feature an item, its columns as properties, its figures as a list; an item without a point has no geometry. */
export function toGeoJson(items: readonly PublishedInitiative[], pageOf: PageOf): FeatureCollection<Point | null> {
  return { type: 'FeatureCollection', features: items.map((item) => toFeature(item, pageOf)) };
}

/** The point is the geometry, lists are lists. */
const OTHERWISE = ['lng', 'lat', 'lines', 'themes', 'authors', 'credits'];
const plainColumns = [...itemColumns.filter(({ key }) => !OTHERWISE.includes(key)), citationColumn];

function toFeature(item: PublishedInitiative, pageOf: PageOf): Feature<Point | null> {
  const page = pageOf(item);
  return {
    type: 'Feature',
    id: item.id,
    geometry: pointOf(item),
    properties: {
      ...toProperties(plainColumns, { item, page, figure: null }),
      main_theme_zh: item.themes[0] ? themeName(item.themes[0].key, 'zh') : null,
      lines: item.lines,
      themes: item.themes.map((theme) => theme.key),
      authors: item.authors,
      credits: item.credits,
      figures: item.figures.map((figure) => toProperties(figureColumns, { item, page, figure })),
    },
  };
}

function pointOf({ place }: PublishedInitiative): Point | null {
  if (!place || place.lng === null || place.lat === null) return null;
  return { type: 'Point', coordinates: [place.lng, place.lat] };
}

function toProperties(columns: readonly Column[], row: ExportRow): Record<string, Cell> {
  return Object.fromEntries(columns.map(({ key, cell }) => [key, filled(cell(row))]));
}
