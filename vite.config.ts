import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { loadEnv, type Plugin } from 'vite';
import { viteStaticCopy } from 'vite-plugin-static-copy';
import { defineConfig } from 'vitest/config';
import { readBasemap } from './src/core/map/basemap.ts';

/**
 * Only this site's own files may load, and the base map that is asked for, if any. Blob and data images are the map's own canvas and icons. The hashes are the two
 * `<style>` elements that react-aria writes: touch-action of what can be pressed, and no scrolling behind a dialog on iOS.
 */
const policy = (hosts: readonly string[]): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=' 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
    ["img-src 'self' data: blob:", ...hosts].join(' '),
    ["connect-src 'self'", ...hosts].join(' '),
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const root = fileURLToPath(new URL('.', import.meta.url));

/** The development server needs inline scripts, so the policy is put into the built page only. */
const contentSecurityPolicy = (mode: string): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => {
    const content = policy(readBasemap(loadEnv(mode, root, 'VITE_'))?.hosts ?? []);
    const attrs = { 'http-equiv': 'Content-Security-Policy', content };
    return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
  },
});

/** The site reads `data/` as it lies in the project; the gazetteer's names and the texts' sources stay out of it. */
const copyData = viteStaticCopy({
  targets: [
    {
      src: [
        'data/manifest.json',
        'data/initiatives.ndjson',
        'data/places.json',
        'data/place-names.json',
        'data/search.json',
        'data/pages',
      ],
      dest: 'data',
    },
    { src: ['data/reference/counties.json', 'data/reference/water.json'], dest: 'data/reference' },
  ],
});

export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: 'src/app/public',
  plugins: process.env.VITEST ? [] : [react(), contentSecurityPolicy(mode), copyData],
  resolve: {
    alias: [
      { find: /^fflate$/, replacement: fileURLToPath(new URL('src/app/data/fflate-in-page.ts', import.meta.url)) },
    ],
  },
  build: { target: 'es2023', chunkSizeWarningLimit: 1200 },
  test: { include: ['tests/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
}));
