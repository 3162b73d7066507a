import type { Wording } from '#app/i18n/wording.ts';
import type { search as chinese } from '#app/i18n/zh/search.ts';

export const search: Wording<typeof chinese> = {
  label: 'Search places, themes, headlines or sentences',
  placeholder: 'Search places (pinyin too), themes, sentences',
  clear: 'Clear the search',
  hint: 'Press / or Ctrl+K',
  suggestions: 'Suggestions',
  groups: {
    readings: 'Searched as',
    places: 'Places',
    themes: 'Themes',
    items: 'Reports',
    sentences: 'Sentences',
    filter: 'Filter',
  },
  alias: '(also {{name}})',
  items_one: '{{count}} report',
  items_other: '{{count}} reports',
  filterBy: 'Reports with “{{text}}”',
};
