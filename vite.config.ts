import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  base: './',
  build: { target: 'es2023' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    benchmark: { include: ['tests/**/*.bench.ts'] },
  },
});
