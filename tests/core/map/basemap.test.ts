import { expect, test } from 'vitest';
import { readBasemap } from '#core/map/basemap.ts';

test.each([
  ['nothing', {}, undefined],
  ['a blank', { VITE_BASEMAP_TILES: ' ' }, undefined],
  [
    'tiles',
    { VITE_BASEMAP_TILES: 'https://tiles.example.org:8443/a/{z}/{x}/{y}.png', VITE_BASEMAP_CREDIT: '某图' },
    {
      layers: [['https://tiles.example.org:8443/a/{z}/{x}/{y}.png']],
      credit: '某图',
      hosts: ['https://tiles.example.org:8443'],
    },
  ],
  [
    'tiles of this site',
    { VITE_BASEMAP_TILES: '/tiles/{z}/{x}/{y}.png' },
    { layers: [['/tiles/{z}/{x}/{y}.png']], credit: '', hosts: ["'self'"] },
  ],
  [
    'a style and whom its tiles come from',
    { VITE_BASEMAP_STYLE: 'https://a.example/style.json', VITE_BASEMAP_HOSTS: 'https://b.example  https://c.example' },
    {
      style: 'https://a.example/style.json',
      layers: [],
      credit: '',
      hosts: ['https://a.example', 'https://b.example', 'https://c.example'],
    },
  ],
  [
    'a host that would end the policy',
    { VITE_BASEMAP_TILES: "https://x.example;script-src'*'/{z}" },
    { layers: [["https://x.example;script-src'*'/{z}"]], credit: '', hosts: ['https://x.example'] },
  ],
])('%s', (_, env, expected) => {
  expect(readBasemap(env)).toEqual(expected);
});

test('a key of 天地图 gives its ground and its names from its servers', () => {
  const { layers, credit, hosts } = readBasemap({ VITE_BASEMAP_TIANDITU: 'k&y' })!;
  expect(layers).toHaveLength(2);
  expect(layers[0]![7]).toMatch(
    /^https:\/\/t7\.tianditu\.gov\.cn\/vec_w\/.*&TILEMATRIX=\{z\}&TILEROW=\{y\}&TILECOL=\{x\}&tk=k%26y$/,
  );
  expect(layers[1]![0]).toContain('/cva_w/');
  expect(credit).toBe('天地图');
  expect(hosts).toEqual(['https://*.tianditu.gov.cn']);
});
