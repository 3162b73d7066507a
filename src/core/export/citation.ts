import type { PageMetadata, PublishedInitiative } from '#core/files/schema.ts';

/** What a citation needs to know of the page; the hash names the text as it was read. */
export interface CitedPage extends PageMetadata {
  source: string;
  sha256: string;
}

export interface Citation {
  /** `王小明. 西塘镇开设便民服务点[N]. 某县报, 2022-08-17(A3).` */
  gbt7714: string;
  /** The same in words, for a minute or a slide: `王小明：《西塘镇开设便民服务点》，《某县报》2022年8月17日第A3版` */
  plain: string;
}

type Cited = Pick<PublishedInitiative, 'title' | 'lead' | 'authors' | 'credits' | 'lines'>;

/** How to cite an item: where newspaper or date are not known, file, lines and text stand in for them. */
export function citation(item: Cited, page: CitedPage): Citation {
  return {
    gbt7714: `${[responsible(namesOf(item)), `${titleOf(item)}[N]`, published(page, item)].filter(Boolean).join('. ')}.`,
    plain: plainCitation(item, page),
  };
}

/** Who wrote it; a photo item is its photographer's. */
const namesOf = ({ authors, credits }: Cited): string[] => (authors.length > 0 ? authors : credits);

/** The standard names three persons and leaves out who did not sign. */
const MOST_NAMED = 3;

const responsible = (authors: readonly string[]): string =>
  [...authors.slice(0, MOST_NAMED), ...(authors.length > MOST_NAMED ? ['等'] : [])].join(', ');

/** A title that the page does not have is made of the first words, in brackets: `[近日，嘉善县西塘镇…]`. */
const titleOf = ({ title, lead }: Cited): string => title?.trim() || (lead ? `[${opening(lead)}]` : '[无题]');

const MOST_IN_OPENING = 20;

function opening(lead: string): string {
  const characters = [...lead.trim()];
  if (characters.length <= MOST_IN_OPENING) return characters.join('');
  return `${characters.slice(0, MOST_IN_OPENING).join('')}…`;
}

function published({ newspaper, date, page, ...file }: CitedPage, item: Cited): string {
  if (newspaper && date) return `${newspaper}, ${date}${page === undefined ? '' : `(${page})`}`;
  const known = [newspaper, date, page === undefined ? '' : pageName(page)].filter(Boolean).join(', ');
  return [known, locator(file, item).join(', ')].filter(Boolean).join('. ');
}

function plainCitation(item: Cited, { newspaper, date, page, ...file }: CitedPage): string {
  const names = namesOf(item);
  const signed = names.length > 0 ? `${names.join('、')}：` : '';
  const title = item.title?.trim() ? `《${item.title.trim()}》` : titleOf(item);
  const issue = [newspaper && `《${newspaper}》`, date && chineseDate(date), page !== undefined && pageName(page)];
  const found = newspaper && date ? [] : locator(file, item);
  return `${signed}${[title, issue.filter(Boolean).join(''), ...found].filter(Boolean).join('，')}`;
}

const pageName = (page: string | number): string => `第${page}版`;

/** 2022-08-17 → 2022年8月17日 */
function chineseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

const HASH_DIGITS = 12;

function locator({ source, sha256 }: Pick<CitedPage, 'source' | 'sha256'>, { lines }: Cited): string[] {
  const where = lines.length > 0 ? [`第${lineRanges(lines)}行`] : [];
  return [source, ...where, ...(sha256 ? [`SHA-256 ${sha256.slice(0, HASH_DIGITS)}`] : [])];
}

/** Runs of lines in reading order; a single line left out is the blank one between two: 73, 75, 77, 101 → 73–77、101. */
function lineRanges(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && line > run[1] && line - run[1] <= 2) run[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join('、');
}
