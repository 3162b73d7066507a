import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { loadEnv, type Plugin } from 'vite';
import { viteStaticCopy } from 'vite-plugin-static-copy';
import { defineConfig } from 'vitest/config';
import { aliases } from './scripts/build/aliases.ts';
import { compressed } from './scripts/build/compressed.ts';
import { DATA_FILES, REFERENCE_FILES } from './scripts/build/data-files.ts';
import { offlineCopy } from './scripts/build/offline.ts';
import { sitePolicy } from './scripts/build/policy.ts';
import { drawPoster } from './src/app/shell/poster.ts';
import { shellMarkup } from './src/app/shell/shell.ts';
import { readBasemap } from './src/core/map/basemap.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The development server needs inline scripts, so the policy is put into the built page only. */
const contentSecurityPolicy = (mode: string): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => {
    const content = sitePolicy(readBasemap(loadEnv(mode, root, 'VITE_'))?.hosts ?? []);
    const attrs = { 'http-equiv': 'Content-Security-Policy', content };
    return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
  },
});

/** What is seen before any script has run; the copy in one file goes without. */
const shell = (mode: string): Plugin => ({
  name: 'shell',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => {
      const env = loadEnv(mode, root, 'VITE_');
      const [approval, basemap] = [env.VITE_MAP_APPROVAL, readBasemap(env)?.credit];
      const markup = shellMarkup({ poster: readPoster(), approval, basemap });
      return {
        html: html.replace('<div id="root"></div>', `${markup}<div id="root"></div>`),
        // looks at the address before the first paint (src/app/public/shell.js)
        tags: [{ tag: 'script', attrs: { src: '/shell.js' }, injectTo: 'head' }],
      };
    },
  },
});

function readPoster(): string {
  const read = (name: string) => readFileSync(`${root}data/${name}`, 'utf8');
  try {
    const [counties, water] = [read('reference/counties.json'), read('reference/water.json')];
    return drawPoster({ counties, water, initiatives: read('initiatives.ndjson') });
  } catch {
    // a site without data says so itself
    return '';
  }
}

const copyData = viteStaticCopy({
  targets: [
    { src: DATA_FILES.map((file) => `data/${file}`), dest: 'data' },
    { src: REFERENCE_FILES.map((file) => `data/${file}`), dest: 'data/reference' },
  ],
});

const plugins = (mode: string) => [
  react(),
  shell(mode),
  contentSecurityPolicy(mode),
  copyData,
  offlineCopy(),
  compressed(),
];

export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: 'src/app/public',
  plugins: process.env.VITEST ? [] : plugins(mode),
  resolve: { alias: aliases },
  build: { target: 'es2023', chunkSizeWarningLimit: 1200 },
  test: { include: ['tests/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
}));
