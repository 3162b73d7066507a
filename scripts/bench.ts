/** `npm run bench`: how long reading pages and asking for views takes, beside a word tagger on the same text. */
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { Bench } from 'tinybench';
import { readPage } from '#core/pipeline.ts';
import { publishPage } from '#core/publish.ts';
import { countOptions } from '#core/query/count.ts';
import { filterInitiatives, noFilter } from '#core/query/filter.ts';
import { CORPUS_SIZE, repeatPages } from './bench/corpus.ts';
import { loadGazetteer } from './lib/load-gazetteer.ts';
import { PageIds } from './lib/page-ids.ts';
import { readPageFile } from './lib/read-page-file.ts';

const seeds = fileURLToPath(new URL('../seeds', import.meta.url));
const gazetteer = await loadGazetteer();
const pages = await readSeeds();
const corpus = [...repeatPages(pages, CORPUS_SIZE)];
const tagger = Jieba.withDict(dict);

// One run each: half a minute of work is long enough to be steady.
const long = new Bench({ time: 0, iterations: 1, warmup: false });
long.add('pipeline, 5 M characters', () => {
  for (const page of corpus) readPage(page, { gazetteer });
});
long.add('jieba tagger, 5 M characters', () => {
  for (const page of corpus) tagger.tag(page.text);
});
await report(long);

/** About a hundred times the seeds: the size at which filters must still feel immediate. */
const initiatives = corpus.slice(0, 500).flatMap((page) => publishPage(readPage(page, { gazetteer })).initiatives);
const filter = { ...noFilter, themes: ['business', 'digital'], places: ['3304'] };
const short = new Bench({ time: 300 });
short.add(`filter ${initiatives.length} initiatives`, () => void filterInitiatives(initiatives, filter));
short.add('count the themes', () => void countOptions(initiatives, filter, 'themes'));
short.add('count the places', () => void countOptions(initiatives, filter, 'places'));
short.add('search a sentence', () => void filterInitiatives(initiatives, { ...noFilter, text: '矛盾纠纷' }));
await report(short);

async function readSeeds() {
  const ids = new PageIds();
  const inputs = await Promise.all((await readdir(seeds)).sort().map((name) => readPageFile(`${seeds}/${name}`, ids)));
  return inputs.flatMap((input) => ('page' in input ? [input.page] : []));
}

async function report(bench: Bench): Promise<void> {
  await bench.run();
  console.table(bench.table());
}
