import { fileURLToPath } from 'node:url';

const inApp = (path: string): string => fileURLToPath(new URL(`../../src/app/${path}`, import.meta.url));

/** What the built page has other files for; why stands in each. */
export const aliases = [{ find: /^fflate$/, replacement: inApp('data/fflate-in-page.ts') }];
