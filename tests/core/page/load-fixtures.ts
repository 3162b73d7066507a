import { readdirSync, readFileSync } from 'node:fs';
import type { ExpectedArticle } from './read-page.ts';

export interface Fixture {
  name: string;
  style: string;
  text: string;
  articles: ExpectedArticle[];
}

const FOLDER = new URL('../../fixtures/pages/', import.meta.url);

/** Pages written for the tests, one printed style each, with the articles that a reader finds in them. */
export function loadFixtures(): Fixture[] {
  const names = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  return names.map((file) => ({
    name: file.replace('.json', ''),
    text: readFileSync(new URL(file.replace('.json', '.txt'), FOLDER), 'utf8'),
    ...JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')),
  }));
}
