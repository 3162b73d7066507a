import type { Filter } from '#core/query/filter.ts';
import { printSize } from '#core/query/size.ts';
import { safeName } from '#core/text/safe-name.ts';

const MOST_IN_VIEW = 60;

/** What the file is called: `jiatu-business-330421-0857005c290d.xlsx`, for all items `jiatu-all-….xlsx`, of a chart `jiatu-元-all-….svg`. */
export function exportFileName(filter: Filter, version: string, extension: string, chart = ''): string {
  const { size, ...facets } = filter;
  const wanted = Object.values(facets).flatMap((facet: string | number | readonly string[]) => facet || []);
  const view = size ? [...wanted, printSize(size)] : wanted;
  const name = [...safeName(view.join('-'))].slice(0, MOST_IN_VIEW).join('');
  return `${['jiatu', safeName(chart), name || 'all', safeName(version)].filter(Boolean).join('-')}.${extension}`;
}
