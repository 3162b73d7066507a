import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { loadEnv, type Plugin } from 'vite';
import { viteStaticCopy } from 'vite-plugin-static-copy';
import { defineConfig } from 'vitest/config';
import { aliases } from './scripts/build/aliases.ts';
import { DATA_FILES, REFERENCE_FILES } from './scripts/build/data-files.ts';
import { offlineCopy } from './scripts/build/offline.ts';
import { sitePolicy } from './scripts/build/policy.ts';
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

const copyData = viteStaticCopy({
  targets: [
    { src: DATA_FILES.map((file) => `data/${file}`), dest: 'data' },
    { src: REFERENCE_FILES.map((file) => `data/${file}`), dest: 'data/reference' },
  ],
});

export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: 'src/app/public',
  plugins: process.env.VITEST ? [] : [react(), contentSecurityPolicy(mode), copyData, offlineCopy()],
  resolve: { alias: aliases },
  build: { target: 'es2023', chunkSizeWarningLimit: 1200 },
  test: { include: ['tests/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
}));
