import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { dateZip } from '#core/export/date-zip.ts';

const DAY = new Date('2031-05-06T07:08:10Z');

async function zip(files: Record<string, string>, more: { comment?: string; compression?: 'DEFLATE' } = {}) {
  const archive = new JSZip();
  for (const [name, text] of Object.entries(files)) archive.file(name, text, { date: DAY, comment: name });
  return archive.generateAsync({ type: 'uint8array', ...more });
}

/** The time and day that each file's own header states. */
async function read(bytes: Uint8Array) {
  const { files } = await JSZip.loadAsync(bytes, { checkCRC32: true });
  return Promise.all(
    Object.values(files).map(async (file) => [file.name, await file.async('string'), file.date.toISOString()]),
  );
}

/** Offsets of the headers that stand before the files themselves. */
const localHeaders = (bytes: Uint8Array) =>
  Array.from(bytes, (_, i) => i).filter((i) => [0x50, 0x4b, 3, 4].every((byte, k) => bytes[i + k] === byte));

it.each<[string, Record<string, string>, { compression?: 'DEFLATE' }]>([
  ['a file', { 'a.txt': '嘉善县' }, {}],
  ['several, with Chinese names', { 'a.txt': '嘉善县', '平湖市.xml': '<a/>', 'x/y.txt': '' }, {}],
  ['compressed ones', { 'a.txt': '村'.repeat(1000), 'b.txt': 'b' }, { compression: 'DEFLATE' }],
])('%s: dated the first day, in both headers, else unchanged', async (_, files, more) => {
  const dated = dateZip(await zip(files, more));
  expect(await read(dated)).toEqual(
    Object.keys(files)
      .flatMap((name) => (name.includes('/') ? [name.replace(/[^/]*$/, ''), name] : [name]))
      .map((name) => [name, files[name] ?? '', '1980-01-01T00:00:00.000Z']),
  );
  const view = new DataView(dated.buffer);
  expect(localHeaders(dated).map((at) => view.getUint32(at + 10, true))).toEqual(
    localHeaders(dated).map(() => 0x0021_0000),
  );
});

it('leaves its input as it is, a Buffer too', async () => {
  const archive = Buffer.from(await zip({ 'a.txt': '嘉善县' }));
  const before = Buffer.from(archive).toString('hex');
  const dated = dateZip(archive);
  expect(archive.toString('hex')).toBe(before);
  expect(await read(dated)).toEqual([['a.txt', '嘉善县', '1980-01-01T00:00:00.000Z']]);
});

it.each<[string, () => Promise<Uint8Array>]>([
  ['nothing', async () => new Uint8Array()],
  ['no archive', async () => new TextEncoder().encode('嘉善县西塘镇开设便民服务点')],
  ['an archive with something behind its end', () => zip({ 'a.txt': 'a' }, { comment: 'x' })],
])('%s stays as it is', async (_, make) => {
  const bytes = await make();
  expect(dateZip(bytes)).toEqual(bytes);
});

it('takes an archive without files', async () => {
  const empty = await zip({});
  expect(dateZip(empty)).toEqual(empty);
});
