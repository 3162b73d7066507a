import type { Point } from './place.ts';

/** A seat GeoNames lacks or has at its former site. */
interface HandPoint {
  code: string;
  name: string;
  /** WGS84 degrees, about ±1 km (weak: ±2 km). */
  point: Point;
  weak?: true;
  source: string;
}

/** Put down from local knowledge in the project's notes; no citable origin is recorded, hence the wide error. */
const notes = 'project notes';

/** Jiaxing only: the city hall, 16 town seats missing from GeoNames, and 黄湾镇, whose seat moved to 尖山 in the south. */
export const handPoints: readonly HandPoint[] = [
  { code: '3304', name: '嘉兴市', point: [120.7509, 30.747], source: 'project notes: city hall, in 南湖区' },
  { code: '330402007', name: '建设街道', point: [120.751, 30.764], source: notes },
  { code: '330402009', name: '新嘉街道', point: [120.739, 30.774], source: notes },
  { code: '330402010', name: '南湖街道', point: [120.766, 30.758], source: notes },
  { code: '330402011', name: '新兴街道', point: [120.728, 30.759], source: notes },
  { code: '330402014', name: '长水街道', point: [120.751, 30.723], weak: true, source: notes },
  { code: '330411002', name: '新城街道', point: [120.711, 30.764], source: notes },
  { code: '330411005', name: '高照街道', point: [120.667, 30.758], source: notes },
  { code: '330411104', name: '新塍镇', point: [120.619, 30.799], source: notes },
  { code: '330421002', name: '罗星街道', point: [120.916, 30.837], source: notes },
  { code: '330424005', name: '望海街道', point: [120.934, 30.611], weak: true, source: notes },
  { code: '330481002', name: '海洲街道', point: [120.679, 30.516], source: notes },
  { code: '330481003', name: '海昌街道', point: [120.696, 30.542], source: notes },
  { code: '330481108', name: '黄湾镇', point: [120.79, 30.338], source: notes },
  { code: '330482001', name: '当湖街道', point: [121.032, 30.693], source: notes },
  { code: '330482002', name: '钟埭街道', point: [121.011, 30.74], weak: true, source: notes },
  {
    code: '330482108',
    name: '独山港镇',
    point: [121.224, 30.681],
    source: 'project notes; agrees with GeoNames 1896758 全塘镇',
  },
  {
    code: '330483003',
    name: '凤鸣街道',
    point: [120.464, 30.576],
    source: 'project notes; agrees with GeoNames 7735174 同福乡',
  },
];
