import type { Manifest, PublishedInitiative } from '#core/files/schema.ts';

/** What a page is, as the manifest tells: its file and hash, and its newspaper, date and page number where known. */
export type CitedPage = Manifest['pages'][number];

const MOST_AUTHORS = 3;
const HASH_DIGITS = 12;

/** GB/T 7714 for a newspaper's article; without the newspaper's name a document in a file: lines and hash say which. */
export function citeInGbt(item: PublishedInitiative, page: CitedPage): string {
  const authors = namesOf(item);
  const listed = authors.length > MOST_AUTHORS ? [...authors.slice(0, MOST_AUTHORS), '等'] : authors;
  const author = listed.length > 0 ? `${listed.join(', ')}. ` : '';
  const title = titleOf(item);
  if (!page.newspaper) return `${author}${title}[Z]. ${fileReference(item, page)}.`;
  const issue = [page.date, page.page === undefined ? '' : `(${page.page})`].filter(Boolean).join('');
  return `${author}${title}[N]. ${page.newspaper}${issue ? `, ${issue}` : ''}.`;
}

/** The same in words, for a minute or a slide. */
export function citeInWords(item: PublishedInitiative, page: CitedPage): string {
  const authors = namesOf(item).join('、');
  const title = `《${titleOf(item)}》`;
  const where = page.newspaper
    ? [`《${page.newspaper}》`, page.date, page.page === undefined ? '' : `第${page.page}版`].filter(Boolean).join('，')
    : fileReference(item, page);
  return [authors, title, where].filter(Boolean).join('，');
}

const namesOf = ({ authors, credits }: PublishedInitiative): string[] => (authors.length > 0 ? authors : credits);

const titleOf = ({ title, lead }: PublishedInitiative): string => title ?? lead;

function fileReference({ lines }: PublishedInitiative, { source, sha256 }: CitedPage): string {
  const first = Math.min(...lines);
  const last = Math.max(...lines);
  return `${source}, 第${first === last ? first : `${first}–${last}`}行, SHA-256 ${sha256.slice(0, HASH_DIGITS)}`;
}
