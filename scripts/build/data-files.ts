/** What of `data/` the site reads, as it lies in the project; the gazetteer and the texts' sources stay out of it. */
export const DATA_FILES = [
  'manifest.json',
  'initiatives.ndjson',
  'places.json',
  'place-names.json',
  'search.json',
  'pages',
] as const;

export const REFERENCE_FILES = ['reference/counties.json', 'reference/water.json'] as const;
