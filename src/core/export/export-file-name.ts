import type { Filter } from '#core/query/filter.ts';
import { printSize } from '#core/query/size.ts';

const MOST_IN_VIEW = 60;

/** What the file is called: `jiatu-business-330421-0857005c290d.xlsx`, for all items `jiatu-all-….xlsx`, of a chart `jiatu-元-all-….svg`. */
export function exportFileName(filter: Filter, version: string, extension: string, chart = ''): string {
  const { size, ...facets } = filter;
  const wanted = Object.values(facets).flatMap((facet: string | number | readonly string[]) => facet || []);
  const view = size ? [...wanted, printSize(size)] : wanted;
  const name = [...safe(view.join('-'))].slice(0, MOST_IN_VIEW).join('');
  return `${['jiatu', safe(chart), name || 'all', safe(version)].filter(Boolean).join('-')}.${extension}`;
}

/** Letters, also Chinese ones, and digits; what else there is becomes one hyphen. */
const safe = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
