/** `npm start`: makes the data, builds the site and serves it on 127.0.0.1:$PORT until it is stopped. */
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { buildData } from './data/build-data.ts';
import { printSummary } from './data/count.ts';
import { fail, reasonOf } from './lib/report-issue.ts';

const DEFAULT_PORT = 4173;
const root = fileURLToPath(new URL('..', import.meta.url));

const port = Number(process.env.PORT ?? DEFAULT_PORT);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  fail(`start: PORT is “${process.env.PORT}”; it takes a whole number from 0 to 65535`, 2);

await makeData();
try {
  await build({ root, logLevel: 'warn' });
  const server = await preview({ root, preview: { host: '127.0.0.1', port, strictPort: true } });
  console.log(`Jiatu is at ${server.resolvedUrls?.local[0]} (Ctrl-C stops it)`);
} catch (error) {
  fail(`start: ${reasonOf(error)}`);
}

/** Pages that cannot be read do not keep the others from the map; without any new data the old is served. */
async function makeData(): Promise<void> {
  try {
    printSummary(await buildData(`${root}seeds`, `${root}data`));
  } catch (error) {
    console.error(`start: no new data: ${reasonOf(error)}; the old data is shown`);
  }
}
