import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkPlaces } from '#scripts/export/check-places.ts';
import { readExportOptions, WrongCall } from '#scripts/export/options.ts';
import { readData, readPlaces } from '#scripts/export/read-data.ts';
import { source } from '../core/export/source.ts';
import { runScript } from './run-script.ts';

const CALL = ['--format', 'csv', '--out', 'x'];
const PLACES: [string, string][] = [
  ['33', '浙江省'],
  ['3304', '嘉兴市'],
  ['330421', '嘉善县'],
  ['330421103', '西塘镇'],
  ['330482', '平湖市'],
];

let data: string;
let folder: string;
const out = () => join(folder, 'out');
function messageOf(call: () => unknown) {
  try {
    call();
    return 'nothing is wrong';
  } catch (error) {
    return { type: (error as Error).constructor, says: (error as Error).message };
  }
}
const run = (args: string[]) => runScript('export', ['--in', data, ...args]);
const exportTo = (format: string, args: string[] = []) => run(['--format', format, '--out', out(), ...args]);

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'export-data-'));
  const manifest = { ...source.manifest, counts: {}, issues: [] };
  await writeFile(join(data, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(data, 'places.json'), JSON.stringify({ places: PLACES }));
  await writeFile(
    join(data, 'initiatives.ndjson'),
    source.initiatives.map((item) => `${JSON.stringify(item)}\n`).join(''),
  );
});
afterAll(() => rm(data, { recursive: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a wrong call is answered with what there is', () => {
  const rows: { args: string[]; says: string }[] = [
    { args: [], says: '--format is missing: csv, xlsx, geojson, json' },
    { args: ['--format', 'csv'], says: '--out is missing: name the file to write' },
    { args: ['--format', 'pdf', '--out', 'x'], says: 'unknown format "pdf"; there are csv, xlsx, geojson, json' },
    { args: [...CALL, '--theme', 'service,foo'], says: 'unknown theme "foo"; there are digital, grid' },
    { args: [...CALL, '--theme', ''], says: 'unknown theme ""; there are digital, grid' },
    { args: [...CALL, '--size', '元_20_10'], says: '--size "元_20_10" is no range' },
    { args: [...CALL, '--kind', 'foo'], says: 'unknown kind "foo"; there are money, people' },
    { args: [...CALL, '--place', '嘉善'], says: '--place "嘉善" is not a division code: digits' },
    { args: [...CALL, '--language', 'fr'], says: 'unknown language "fr"; there are zh, en' },
    { args: [...CALL, 'y'], says: 'unexpected "y"' },
    { args: [...CALL, '--bogus'], says: "Unknown option '--bogus'" },
  ];

  it.each(rows)('$args', ({ args, says }) => {
    expect(messageOf(() => readExportOptions(args))).toEqual({ type: WrongCall, says: expect.stringContaining(says) });
  });
});

describe('a place that there is not is answered with those nearest', () => {
  const rows = [
    { code: '330499', says: 'unknown place 330499; in 3304 there are 330421 嘉善县, 330482 平湖市' },
    { code: '330', says: 'unknown place 330; in 33 there are 3304 嘉兴市' },
    { code: '330421999', says: 'unknown place 330421999; in 330421 there are 330421103 西塘镇' },
    { code: '330421999201', says: 'unknown place 330421999201; in 330421 there are' },
    { code: '99', says: 'unknown place 99; there are 33 浙江省' },
  ];

  it.each(rows)('$code', ({ code, says }) => {
    const message = messageOf(() => checkPlaces(['330421', code], PLACES));
    expect(message).toEqual({ type: WrongCall, says: expect.stringContaining(says) });
  });

  it.each(['33', '330482', '330421103', '330421103201'])('%s passes', (code) => {
    expect(() => checkPlaces([code], PLACES)).not.toThrow();
  });
});

describe('data that cannot be used is named', () => {
  const rows = [
    { name: 'manifest.json', content: null, says: /ENOENT.*manifest\.json.*npm run data/ },
    { name: 'manifest.json', content: '{"version":', says: /manifest\.json: malformed: / },
    { name: 'manifest.json', content: '{"version":1}', says: /manifest\.json: malformed: version / },
    { name: 'initiatives.ndjson', content: '{"id":\n', says: /initiatives\.ndjson:1: malformed: / },
    { name: 'initiatives.ndjson', content: '\n{"id":1}\n', says: /initiatives\.ndjson:2: malformed: id / },
  ];

  it.each(rows)('$name: $content', async ({ name, content, says }) => {
    await cp(data, folder, { recursive: true });
    await (content === null ? rm(join(folder, name)) : writeFile(join(folder, name), content));
    await expect(readData(folder)).rejects.toThrow(says);
  });

  it('the places too', async () => {
    await writeFile(join(folder, 'places.json'), '[]');
    await expect(readPlaces(folder)).rejects.toThrow(/places\.json: malformed: /);
  });
});

it.each([
  { of: 'lists', args: ['--theme', 'service,rural', '--place=330421', '--kind', 'money'] },
  {
    of: 'repeated options',
    args: ['--theme', 'service', '--theme', 'rural', '--theme', 'service', '--place', '330421', '--kind', 'money'],
  },
])('reads $of', ({ args }) => {
  expect(readExportOptions([...CALL, ...args])).toMatchObject({
    themes: ['service', 'rural'],
    places: ['330421'],
    figureKinds: ['money'],
    size: null,
    records: false,
  });
});

/** A process each, which takes its time on a busy machine. */
describe('npm run export', { timeout: 60_000 }, () => {
  describe('fails in one line', () => {
    const rows = [
      { of: 'a wrong option', args: ['--format', 'csv', '--theme', 'foo'], status: 2 },
      { of: 'an unknown place', args: ['--format', 'csv', '--place', '330499'], status: 2 },
      { of: 'no data', args: ['--format', 'csv', '--in', '/none'], status: 1 },
    ];

    it.each(rows)('for $of, and the old file stays', async ({ args, status }) => {
      await writeFile(out(), 'old');
      const outcome = await run([...args, '--out', out()]);
      expect(outcome).toMatchObject({ status, out: '', err: expect.stringMatching(/^export: [^\n]*\n$/) });
      expect(await readFile(out(), 'utf8')).toBe('old');
    });

    it('where the file cannot be written, and leaves nothing behind', async () => {
      const outcome = await run(['--format', 'csv', '--out', join(folder, 'none', 'x.csv')]);
      expect(outcome).toMatchObject({ status: 1, err: expect.stringMatching(/^export: ENOENT[^\n]*\n$/) });
      expect(await readdir(folder)).toEqual([]);
    });
  });

  it('writes what passes the filters', async () => {
    const outcome = await exportTo('csv', ['--theme', 'service,rural', '--place', '330421', '--kind', 'money']);
    expect(outcome).toMatchObject({
      status: 0,
      err: '',
      out: `${out()}: 1 initiatives, 1 figures, data abc123def456\n`,
    });
    expect((await readFile(out(), 'utf8')).match(/^'00\d-0\d/gm)).toEqual(["'002-01"]);
  });

  it('writes the figures of a size only', async () => {
    const { out: said } = await exportTo('csv', ['--size', '元_1000_']);
    expect(said).toContain('1 initiatives, 1 figures');
  });

  it('writes a table in the language asked for', async () => {
    await exportTo('csv', ['--language', 'en']);
    expect((await readFile(out(), 'utf8')).slice(1)).toMatch(/^ID,Headline,/);
  });

  it('writes a workbook of one row an item', async () => {
    await exportTo('xlsx', ['--records']);
    const [data, about] = await readExcelFile(out());
    expect(data!.data.slice(1).map((row) => row[0])).toEqual(['002-01', '002-02', '003-01']);
    expect(about!.sheet).toBe('说明');
  });
});
