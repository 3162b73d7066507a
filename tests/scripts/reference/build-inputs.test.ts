import { describe, expect, it } from 'vitest';
import { formatGazetteer } from '#scripts/reference/gazetteer.ts';
import { readOptions } from '#scripts/reference/options.ts';

describe('readOptions', () => {
  it.each([
    [[], ['33']],
    [
      ['--region', '33,31'],
      ['33', '31'],
    ],
    [
      ['--region', '3304, 330502'],
      ['3304', '330502'],
    ],
    [['--region', 'all'], ['']],
  ])('%j asks for %j', (args, region) => expect(readOptions(args).region).toEqual(region));

  it('keeps the county file and the folder', () =>
    expect(readOptions(['--counties', 'a.geojson', '--out', 'tmp'])).toEqual({
      region: ['33'],
      counties: 'a.geojson',
      out: 'tmp',
    }));

  it.each([['--region', ''], ['--region', '33,'], ['--region', 'Zhejiang'], ['--region', '330'], ['--nowhere']])(
    'refuses %s %s',
    (...args) => expect(() => readOptions(args)).toThrow(),
  );
});

describe('formatGazetteer', () => {
  const text = formatGazetteer({
    region: ['33'],
    cutoff: '2023-06-30',
    places: [
      { code: '33', name: '浙江省' },
      { code: '3304', name: '嘉兴市', lng: 120.7509, lat: 30.747 },
    ],
    aliases: { '3304': ['禾城'], '33': ['浙'] },
    pseudo: ['330109401'],
  });

  it('is JSON of the agreed shape, aliases by code', () =>
    expect(JSON.parse(text)).toEqual({
      version: 1,
      region: ['33'],
      cutoff: '2023-06-30',
      places: [
        ['33', '浙江省'],
        ['3304', '嘉兴市', 120.7509, 30.747],
      ],
      aliases: { '33': ['浙'], '3304': ['禾城'] },
      pseudo: ['330109401'],
    }));

  it('has one place per line', () => expect(text.split('\n')).toContain('["3304","嘉兴市",120.7509,30.747]'));
});
