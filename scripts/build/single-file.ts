import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { EMBEDDED_ID } from '#core/files/embedded-data.ts';
import { aliases } from './aliases.ts';
import type { PackedData } from './pack-data.ts';
import { REACT_ARIA_STYLES } from './policy.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The whole dashboard as one page: code, styles and data in it, nothing beside it. */
export async function buildSingleFile(data: PackedData): Promise<string> {
  const result = await build(config);
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) => ('output' in part ? part.output : []));
  const page = outputs.find(({ fileName }) => fileName === 'index.html');
  const beside = outputs.filter((output) => output !== page).map(({ fileName }) => fileName);
  if (page?.type !== 'asset' || beside.length > 0) throw new Error(`not in the one file: ${beside.join(', ')}`);
  return finish(String(page.source), data);
}

/** Puts the data into the page, and a policy that lets in what is in it and nothing else. */
export function finish(page: string, { base64, sha256 }: PackedData): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${singlePolicy(page)}">`;
  const block = `<script type="application/octet-stream" id="${EMBEDDED_ID}" data-sha256="${sha256}">${base64}</script>`;
  // the encoding stays first: a file from disk has no header that names it
  const withPolicy = page.replace(/<meta charset[^>]*>/, (charset) => `${charset}\n    ${policy}`);
  // the code has such words too, before the last
  const end = withPolicy.lastIndexOf('</body>');
  return `${withPolicy.slice(0, end)}  ${block}\n  ${withPolicy.slice(end)}`;
}

/** The map's worker is made from a blob, which maplibre reads again and hands on as a data address where a page has no origin. */
function singlePolicy(page: string): string {
  // from left to right in one go, so that a tag's name in the code is not taken for a tag
  const found = [...page.matchAll(/<(script|style)(?=[\s>])[^>]*>([\s\S]*?)<\/\1>/g)];
  const hashes = (tag: string) => found.filter(([, name]) => name === tag).map(([, , code]) => hashSource(code!));
  return [
    "default-src 'none'",
    `script-src ${hashes('script').join(' ')}`,
    `style-src ${[...hashes('style'), ...REACT_ARIA_STYLES].join(' ')}`,
    'img-src data: blob:',
    'connect-src blob:',
    'worker-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const hashSource = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const config: InlineConfig = {
  root,
  configFile: false,
  // read by the page as import.meta.env.MODE
  mode: 'single',
  // the approval number, but no base map: that needs a network
  envPrefix: 'VITE_MAP_',
  logLevel: 'warn',
  base: './',
  publicDir: false,
  plugins: [iconInPage(), workerInPage(), react(), viteSingleFile()],
  resolve: { alias: aliases },
  build: { target: 'es2023', write: false },
};

function iconInPage(): Plugin {
  const icon = readFileSync(`${root}src/app/public/favicon.svg`).toString('base64');
  return {
    name: 'icon-in-page',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('/favicon.svg', `data:image/svg+xml;base64,${icon}`),
    },
  };
}

/** The workers of the map, which are files of their own on a site. That of the page's own has no types, and is code as it is. */
const WORKERS: Record<string, string> = {
  'maplibre-gl/dist/maplibre-gl-worker.mjs': 'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs',
  './graphics-worker.ts': 'src/app/features/map/graphics-worker.ts',
};

function workerInPage(): Plugin {
  const prefix = '\0in-page:';
  return {
    name: 'worker-in-page',
    enforce: 'pre',
    resolveId: (source) => {
      const file = source.endsWith('?worker&url') && WORKERS[source.slice(0, -'?worker&url'.length)];
      return file ? `${prefix}${file}` : undefined;
    },
    load: (id) => {
      if (!id.startsWith(prefix)) return undefined;
      const file = `${root}${id.slice(prefix.length)}`;
      const code = readFileSync(file, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '');
      return `export default URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }));`;
    },
  };
}
