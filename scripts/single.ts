/** `npm run single [-- --data DIR --out DIR]`: the dashboard with its data as one HTML file that opens from a disk. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import writeFileAtomic from 'write-file-atomic';
import { packData, readDataFiles } from './build/pack-data.ts';
import { buildSingleFile } from './build/single-file.ts';
import { sha256 } from './lib/engine-cache.ts';
import { readOptions } from './lib/options.ts';
import { fail, reasonOf } from './lib/report-issue.ts';

const NAME = 'jiatu.html';
const root = fileURLToPath(new URL('..', import.meta.url));

const { values } = readOptions('single', ['data', 'out']);
const folder = values.data ?? join(root, 'data');
const out = values.out ?? join(root, 'dist-single');

const files = await readDataFiles(folder).catch((error: unknown) =>
  fail(`single: the data is not whole (${reasonOf(error)}); run npm run data first`),
);
const data = packData(files);
const page = await buildSingleFile(data).catch((error: unknown) => fail(`single: ${reasonOf(error)}`));
const digest = sha256(page);
await mkdir(out, { recursive: true });
await writeFileAtomic(join(out, NAME), page);
// as `sha256sum --check` reads it
await writeFileAtomic(join(out, `${NAME}.sha256`), `${digest}  ${NAME}\n`);

const megabytes = (text: string): string => `${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB`;
console.log(`${join(out, NAME)}: ${megabytes(page)}, of it data ${megabytes(data.base64)}`);
console.log(`SHA-256 of the file ${digest} (in ${NAME}.sha256)`);
console.log(`SHA-256 of its data ${data.sha256} (under “关于”)`);
