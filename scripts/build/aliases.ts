import { fileURLToPath } from 'node:url';

const zipInPage = fileURLToPath(new URL('../../src/app/data/fflate-in-page.ts', import.meta.url));

/** What the built page has another file for; why stands in that. */
export const aliases = [{ find: /^fflate$/, replacement: zipInPage }];
