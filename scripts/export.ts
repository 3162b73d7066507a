/** `npm run -s export`: writes what passes the filters as a table, map layer or records. */
import { fileURLToPath } from 'node:url';
import writeFileAtomic from 'write-file-atomic';
import { exportFile } from '#core/export/export-file.ts';
import { noFilter } from '#core/query/filter.ts';
import { checkPlaces } from './export/check-places.ts';
import { readExportOptions, WrongCall } from './export/options.ts';
import { readData, readPlaces } from './export/read-data.ts';
import { fail, reasonOf } from './lib/report-issue.ts';

const DATA = fileURLToPath(new URL('../data', import.meta.url));

try {
  const {
    format,
    out,
    records,
    themes,
    places,
    figureKinds,
    size,
    language,
    in: folder = DATA,
  } = readExportOptions(process.argv.slice(2));
  if (places.length > 0) checkPlaces(places, await readPlaces(folder));
  const source = await readData(folder);
  const filter = { ...noFilter, themes, places, figureKinds, size };
  const { content, initiatives, figures } = await exportFile(source, { format, filter, records, language });
  await writeFileAtomic(out, typeof content === 'string' ? content : Buffer.from(content));
  process.stdout.write(`${out}: ${initiatives} initiatives, ${figures} figures, data ${source.manifest.version}\n`);
} catch (error) {
  if (error instanceof WrongCall) fail(`export: ${error.message}`, 2);
  fail(`export: ${oneLine(reasonOf(error))}; nothing is written`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
