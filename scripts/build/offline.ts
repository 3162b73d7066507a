import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** A larger file would be left out of what is kept, and old code would read new data: rather all of it. */
const MOST_BYTES_OF_FILE = 1_000_000_000;

const PAPER = '#fbf8f1';
const INK_BLUE = '#20425c';

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: `icons/${name}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/**
 * Makes the site installable and keeps all of it, code and data of one build together, for a start without network.
 * A new build waits until the reader asks for it (`features/offline`).
 */
export const offlineCopy = (): PluginOption =>
  VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    includeManifestIcons: false,
    manifest: {
      name: '嘉图 · 县市报上的地方实践',
      short_name: '嘉图',
      description: '县市报上的地方实践，一张可查、可比、可溯源的地图',
      lang: 'zh-CN',
      start_url: './',
      scope: './',
      id: './',
      display: 'standalone',
      background_color: PAPER,
      theme_color: INK_BLUE,
      icons: [
        icon('icon-192', 192, 'any'),
        icon('icon-512', 512, 'any'),
        icon('maskable-512', 512, 'maskable'),
        { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ],
    },
    workbox: {
      globPatterns: ['index.html', 'shell.js', 'favicon.svg', 'icons/*', 'assets/**', 'data/**'],
      globIgnores: ['**/*.br', '**/*.gz'],
      maximumFileSizeToCacheInBytes: MOST_BYTES_OF_FILE,
      // Any address of the page is the page; other files beside it are themselves.
      navigateFallback: 'index.html',
      navigateFallbackAllowlist: [/\/(index\.html)?(\?.*)?$/],
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
    },
  });
