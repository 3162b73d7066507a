import { describe, expect, it } from 'vitest';
import { type ExportFormat, exportFile } from '#core/export/export-file.ts';
import { type Filter, noFilter } from '#core/query/filter.ts';
import { source } from './source.ts';

const exported = async (format: ExportFormat, parts: Partial<Filter> = {}, records = false) =>
  exportFile(source, { format, filter: { ...noFilter, ...parts }, records });
const parsed = async (format: 'json' | 'geojson', parts: Partial<Filter> = {}) =>
  JSON.parse((await exported(format, parts)).content as string);
const idsOf = (content: string | Uint8Array) => (content as string).match(/^'00\d-0\d/gm)?.map((id) => id.slice(1));

describe('only what passes the filter is exported', () => {
  const rows: { asks: Partial<Filter>; ids: string[]; items: number; figures: number }[] = [
    { asks: {}, ids: ['002-01', '002-01', '002-01', '002-02', '003-01'], items: 3, figures: 4 },
    { asks: { themes: ['rural'] }, ids: ['002-02'], items: 1, figures: 0 },
    { asks: { themes: ['service'], places: ['330482'] }, ids: ['003-01'], items: 1, figures: 1 },
    { asks: { figureKinds: ['percent'] }, ids: ['002-01'], items: 1, figures: 1 },
    { asks: { figureKinds: ['percent', 'money'] }, ids: ['002-01', '002-01'], items: 1, figures: 2 },
    { asks: { size: { unit: '元', low: 1000, high: null } }, ids: ['002-01'], items: 1, figures: 1 },
    { asks: { places: ['3301'] }, ids: [], items: 0, figures: 0 },
  ];

  it.each(rows)('$asks', async ({ asks, ids, items, figures }) => {
    const file = await exported('csv', asks);
    expect(idsOf(file.content) ?? []).toEqual(ids);
    expect(file).toMatchObject({ initiatives: items, figures });
  });

  it('gives one row an item on request', async () => {
    const { content } = await exported('csv', { figureKinds: ['percent'] }, true);
    const [head, row] = (content as string).trimEnd().split('\r\n');
    expect(head).toMatch(/,图片作者,数字个数,引用格式$/);
    expect(row).toContain(',1,"王小明, 李红. ');
  });
});

describe('JSON', () => {
  it('holds version, filter and records', async () => {
    const { version, filter, initiatives } = await parsed('json', { figureKinds: ['percent'] });
    expect(version).toBe('abc123def456');
    expect(filter).toEqual({ ...noFilter, figureKinds: ['percent'] });
    expect(initiatives).toEqual([{ ...source.initiatives[0], figures: [source.initiatives[0]!.figures[2]] }]);
  });
});

describe('GeoJSON', () => {
  it('is a collection of one feature an item', async () => {
    const collection = await parsed('geojson');
    expect(collection).toMatchObject({ type: 'FeatureCollection', version: 'abc123def456' });
    expect(collection.features.map((feature: { type: string; id: string }) => [feature.type, feature.id])).toEqual([
      ['Feature', '002-01'],
      ['Feature', '002-02'],
      ['Feature', '003-01'],
    ]);
  });

  it('puts an item at its point, with its precision, lists and figures', async () => {
    const [feature] = (await parsed('geojson')).features;
    expect(feature.geometry).toEqual({ type: 'Point', coordinates: [120.9, 30.9] });
    expect(feature.properties).toMatchObject({
      place_precision: 'town',
      lines: [3, 5, 7],
      themes: ['service', 'digital'],
      main_theme_zh: '便民服务',
    });
    expect(feature.properties.figures[1]).toMatchObject({ value: 120000, lower_bound: 120000, upper_bound: null });
    expect(feature.properties).not.toHaveProperty('lng');
  });

  it('gives an item without a point no geometry', async () => {
    const { features } = await parsed('geojson', { themes: ['rural'] });
    expect(features[0].geometry).toBeNull();
  });
});

it('cites an item of a page that the manifest lacks by its file', async () => {
  const file = await exportFile(
    { ...source, manifest: { version: 'v', pages: [] } },
    { format: 'csv', filter: noFilter },
  );
  expect(file.content).toContain('002_a.txt, 第3–7行.');
});

describe('the name', () => {
  const rows: { asks: Partial<Filter>; name: string }[] = [
    { asks: {}, name: 'jiatu-all-abc123def456.csv' },
    { asks: { themes: ['service', 'rural'], places: ['330421'] }, name: 'jiatu-service-rural-330421-abc123def456.csv' },
    { asks: { text: '../共富 "工坊"*' }, name: 'jiatu-共富-工坊-abc123def456.csv' },
    { asks: { text: '/\\:' }, name: 'jiatu-all-abc123def456.csv' },
    { asks: { text: '长'.repeat(200) }, name: `jiatu-${'长'.repeat(60)}-abc123def456.csv` },
    { asks: { size: { unit: '元', low: 1000, high: null } }, name: 'jiatu-元-1000-abc123def456.csv' },
    { asks: { confidence: 0.5 }, name: 'jiatu-0-5-abc123def456.csv' },
  ];

  it.each(rows)('for $asks', async ({ asks, name }) => {
    expect((await exported('csv', asks)).name).toBe(name);
  });
});
