import type { Wording } from '#app/i18n/wording.ts';
import type { filters as chinese } from '#app/i18n/zh/filters.ts';

export const filters: Wording<typeof chinese> = {
  clearAll: 'Clear all',
  exclude: 'Leave out “{{option}}”',
  active: 'Active filters',
  drop: 'Drop the filter: {{label}}',
  textChip: '“{{text}}”',
  withoutChip: 'not {{option}}',
  confidenceChip: 'place ≥ {{percent}}% certain',
  hasFigures: 'Any figure',
  showAllPlaces: 'Also show places without reports',
  unfold: 'Fold or unfold {{place}}',
  allOptions_other: 'All {{count}}',
  fewerOptions: 'Fewer',
  anyConfidence: 'any',
  size: {
    unit: 'Size',
    none: 'any size',
    low: 'from',
    high: 'up to',
    count_one: '{{count}} item',
    count_other: '{{count}} items',
    wrong: 'Write a number, such as 1.2亿, 300万 or 50',
  },
  leastConfidence: '≥ {{percent}}%',
};
