/** The base map under the own ground that who builds the site may ask for; none by default, since the page works without a network. */
export interface Basemap {
  /** Address of a MapLibre style. */
  style?: string;
  /** Raster layers from the ground up, each with the addresses of its tiles. */
  layers: string[][];
  /** To whom it is owed. */
  credit: string;
  /** Whom the page may ask for it, for its security policy. */
  hosts: string[];
}

/** `VITE_BASEMAP_STYLE` (a style), `VITE_BASEMAP_TILES` (raster tiles with {z}, {x}, {y}) or `VITE_BASEMAP_TIANDITU` (a key of 天地图). */
export function readBasemap(env: Readonly<Record<string, unknown>>): Basemap | undefined {
  const [style, tiles, key, credit, hosts] = ['STYLE', 'TILES', 'TIANDITU', 'CREDIT', 'HOSTS'].map((name) =>
    String(env[`VITE_BASEMAP_${name}`] ?? '').trim(),
  ) as [string, string, string, string, string];
  // a style's tiles may lie elsewhere than the style itself
  const others = hosts.split(/\s+/).filter(Boolean);
  if (style) return { style, layers: [], credit, hosts: [originOf(style), ...others] };
  if (tiles) return { layers: [[tiles]], credit, hosts: [originOf(tiles), ...others] };
  if (key)
    return {
      layers: ['vec', 'cva'].map((layer) => tianditu(layer, key)),
      credit: credit || '天地图',
      hosts: [TIANDITU],
    };
  return undefined;
}

const TIANDITU = 'https://*.tianditu.gov.cn';
const SERVERS = 8;

/** Roads and ground (`vec`) or names (`cva`) in web Mercator. */
const tianditu = (layer: string, key: string): string[] =>
  Array.from(
    { length: SERVERS },
    (_, i) =>
      `https://t${i}.tianditu.gov.cn/${layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default` +
      `&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${encodeURIComponent(key)}`,
  );

/** The host that an address asks: https://tiles.example.org/{z}/{x}/{y}.png → https://tiles.example.org; an address on this site asks none. */
function originOf(address: string): string {
  const [origin] = /^https?:\/\/[^/\s;,]+/.exec(address) ?? [];
  return origin ?? "'self'";
}
