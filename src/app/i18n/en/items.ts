import type { Wording } from '#app/i18n/wording.ts';
import type { items as chinese } from '#app/i18n/zh/items.ts';

export const items: Wording<typeof chinese> = {
  title_one: '{{count}} report',
  title_other: '{{count}} reports',
  sortLabel: 'Order',
  sort: { page: 'as printed', place: 'by place', date: 'newest first', figures: 'most figures first' },
  photo: 'Photo item',
  truncated: 'incomplete',
  empty: 'No report fits all of this',
  loosen: 'Dropping one of these would show some:',
  dropFacets_one: 'Without {{facets}}: {{count}} report',
  dropFacets_other: 'Without {{facets}}: {{count}} reports',
  and: ' and ',
  clearAll_one: 'Clear all: {{count}} report',
  clearAll_other: 'Clear all: {{count}} reports',
  noData: 'No reports yet',
  noDataRemedy:
    'The data hold no report. Put the text of newspaper pages into the folder seeds and make the data again.',
};
