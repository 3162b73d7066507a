import { readdirSync, readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { pageId } from '#core/page/page-id.ts';
import { readPage } from '#core/pipeline.ts';
import { buildGazetteer, type GazetteerFile } from '#core/place/gazetteer.ts';
import { publishPage } from '#core/publish.ts';
import { countOptions } from '#core/query/count.ts';
import { filterInitiatives, noFilter } from '#core/query/filter.ts';

const file = JSON.parse(readFileSync('data/reference/gazetteer.json', 'utf8')) as GazetteerFile;
const gazetteer = buildGazetteer(file);
const pages = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((source) => ({ source, id: pageId(source), text: readFileSync(`seeds/${source}`, 'utf8') }));

describe('preprocessing', () => {
  bench('build the gazetteer', () => {
    buildGazetteer(file);
  });
  bench('read the seed pages', () => {
    for (const page of pages) readPage(page, { gazetteer });
  });
  const long = {
    source: 'long.txt',
    id: 'long',
    text: pages
      .map((page) => page.text)
      .join('\n')
      .repeat(4),
  };
  bench('read one page of twenty pages’ length', () => {
    readPage(long, { gazetteer });
  });
});

/** About a hundred times the seeds: the size at which filters must still feel immediate. */
const seeds = pages.flatMap((page) => publishPage(readPage(page, { gazetteer })).initiatives);
const many = Array.from({ length: 100 }, () => seeds).flat();

describe(`queries over ${many.length} initiatives`, () => {
  const filter = { ...noFilter, themes: ['business', 'digital'], places: ['3304'] };
  bench('filter by theme and place', () => {
    filterInitiatives(many, filter);
  });
  bench('count the themes', () => {
    countOptions(many, filter, 'themes');
  });
  bench('count the places', () => {
    countOptions(many, filter, 'places');
  });
  bench('search a sentence', () => {
    filterInitiatives(many, { ...noFilter, text: '矛盾纠纷' });
  });
});
