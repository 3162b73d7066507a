import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import sirv from 'sirv';
import type { Plugin } from 'vite';

const TEXT = /\.(html|js|mjs|css|json|ndjson|svg|webmanifest)$/;

/** Smaller files fit into a packet as they are. */
const LEAST_BYTES = 1024;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Lays `.br` and `.gz` beside every text of the site, as web servers serve them, and lets the preview serve them so. */
export const compressed = (): Plugin => {
  let folder = '';
  return {
    name: 'compressed',
    apply: (_, { command, isPreview }) => command === 'build' || isPreview === true,
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle: { order: 'post', sequential: true, handler: () => compressFolder(folder) },
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use(sirv(folder, { dev: true, etag: true, gzip: true, brotli: true, setHeaders }));
    },
  };
};

async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && TEXT.test(entry.name));
  await Promise.all(files.map(({ parentPath, name }) => compressFile(join(parentPath, name))));
}

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < LEAST_BYTES) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await Promise.all([
    writeFile(`${path}.br`, await brotli(bytes, { params })),
    writeFile(`${path}.gz`, await gzipped(bytes, { level: 9 })),
  ]);
}

/** Names in `assets` carry a hash of what is in them; all else is asked for again. NDJSON is no type that servers know. */
const setHeaders = (response: ServerResponse, path: string): void => {
  if (path.endsWith('.ndjson')) response.setHeader('Content-Type', 'application/x-ndjson');
  const isHashed = path.startsWith('/assets/');
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
};
