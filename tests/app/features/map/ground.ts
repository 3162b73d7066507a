import { buildBaseMap, type Topology } from '#app/features/map/base-map.ts';
import type { PlaceRow } from '#core/files/schema.ts';

/** A square of one degree for each county: 南湖区 and 嘉善县 side by side, 上城区 to the west. */
const square = (west: number) => [
  [west, 30],
  [west + 1, 30],
  [west + 1, 31],
  [west, 31],
  [west, 30],
];
const area = (arc: number, code: string, name: string) => ({
  type: 'Polygon' as const,
  arcs: [[arc]],
  properties: { code, name },
});

export const counties = {
  type: 'Topology',
  arcs: [square(120), square(121), square(119)],
  objects: {
    counties: {
      type: 'GeometryCollection',
      geometries: [area(0, '330402', '南湖区'), area(1, '330421', '嘉善县'), area(2, '330102', '上城区')],
    },
    cities: { type: 'GeometryCollection', geometries: [area(0, '3304', '嘉兴市'), area(2, '3301', '杭州市')] },
  },
} as unknown as Topology;

export const water = {
  type: 'Topology',
  arcs: [square(122)],
  objects: {
    sea: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]] }] },
    lakes: { type: 'Polygon', arcs: [[0]] },
  },
} as unknown as Topology;

export const base = buildBaseMap(counties, water);

export const rows: PlaceRow[] = [
  ['33', '浙江省'],
  ['3304', '嘉兴市', 120.5, 30.6],
  ['330402', '南湖区', 120.4, 30.4],
  ['330421', '嘉善县'],
  ['330421104', '西塘镇', 121.2, 30.2],
  ['330421105', '姚庄镇', 121.8, 30.8],
  ['330421106', '陶庄镇'],
];
