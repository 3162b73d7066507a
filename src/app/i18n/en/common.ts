import type { Wording } from '#app/i18n/wording.ts';
import type { common as chinese } from '#app/i18n/zh/common.ts';

export const common: Wording<typeof chinese> = {
  name: 'Jiatu',
  purpose: 'Local initiatives in county newspapers: a map to search, compare and trace to the source',
  language: { switch: 'Switch to Chinese', other: '中文' },
  search: {
    label: 'Search places, titles or sentences',
    placeholder: 'Search places, titles, sentences',
    clear: 'Clear the search',
    hint: 'Press / or Ctrl+K',
  },
  summary: {
    items: '{{count}} items',
    towns: '{{count}} towns',
    figures: '{{count}} figures',
    separator: ' · ',
    label: 'What the current filter shows',
  },
  tabs: { label: 'Panel', items: 'List', figures: 'Figures', filters: 'Filters' },
  panels: {
    filters: 'Filters',
    map: 'Map',
    side: 'List and figures',
    items: 'List',
    figures: 'Figures',
    reader: 'Source text',
  },
  levels: { province: 'province', city: 'city', county: 'county', town: 'town', village: 'village' },
  kinds: { article: 'Articles', photo: 'Photos' },
  figureKinds: {
    money: 'Money',
    people: 'People',
    count: 'Counts',
    area: 'Area',
    percent: 'Percentages',
    duration: 'Durations',
    mass: 'Mass',
    ratio: 'Ratios',
    other: 'Other',
  },
  natures: { level: 'level', change: 'change', total: 'running total', target: 'target', rate: 'rate', price: 'price' },
  loading: 'Reading the data…',
  close: 'Close',
  noPlace: 'Place unknown',
};
