import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { unpack } from '#app/data/single-file.ts';
import { packData, readDataFiles } from '#scripts/build/pack-data.ts';
import { finish } from '#scripts/build/single-file.ts';

const files = { 'places.json': '{"places":[]}', 'initiatives.ndjson': '{"标题":"西塘镇"}\n' };

describe('the data of the one-file copy', () => {
  test('comes out as it went in', async () => {
    const { base64, sha256 } = packData(files);
    expect(await unpack(`\n${base64}\n`, sha256)).toEqual(files);
  });

  test('is the same whatever the order of its files', () => {
    expect(packData(Object.fromEntries(Object.entries(files).reverse()))).toEqual(packData(files));
  });

  test('is refused with another checksum', async () => {
    await expect(unpack(packData(files).base64, '00')).rejects.toThrow('SHA-256');
  });

  test('is refused cut short', async () => {
    const { base64, sha256 } = packData(files);
    await expect(unpack(base64.slice(0, 40), sha256)).rejects.toThrow();
  });

  test('holds every file that the page reads', async () => {
    expect(Object.keys(await readDataFiles('data'))).toEqual(
      expect.arrayContaining(['manifest.json', 'initiatives.ndjson', 'reference/counties.json', 'pages/000.json']),
    );
  });

  test('is refused where a file is not there', async () => {
    await expect(readDataFiles('tests')).rejects.toThrow('ENOENT');
  });
});

describe('the page of the one-file copy', () => {
  const code = 'const sheet = "<style>x</style></body>";';
  const style = 'b{color:red}';
  const page = `<html><head><meta charset="utf-8" /><script type="module">${code}</script><style>${style}</style></head><body><p></p></body></html>`;
  const finished = finish(page, { base64: 'AAAA', sha256: 'ff' });
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(finished)?.[1] ?? '';

  test('lets in its own code and styles by their hashes, nothing by its kind', () => {
    expect(policy).toContain(`script-src ${hash(code)};`);
    expect(policy).toContain(`style-src ${hash(style)} `);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  test('names its encoding first', () => {
    expect(finished.indexOf('<meta charset')).toBeLessThan(finished.indexOf('<meta http-equiv'));
  });

  test('holds the data at its end, whatever stands in the code', () => {
    expect(finished).toContain(code);
    expect(finished).toMatch(/data-sha256="ff">AAAA<\/script>\s*<\/body><\/html>$/);
  });
});
