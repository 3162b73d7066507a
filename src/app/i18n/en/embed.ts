import type { Wording } from '#app/i18n/wording.ts';
import type { embed as chinese } from '#app/i18n/zh/embed.ts';

export const embed: Wording<typeof chinese> = {
  title: 'Put into another page',
  part: 'Part',
  kinds: { map: 'Map', figures: 'Figures', sheet: 'Place brief', item: 'Report', sentence: 'Sentence' },
  size: 'Size',
  code: 'Code to embed',
  copy: 'Copy code',
  preview: 'Preview',
  all: 'Local initiatives in county newspapers',
  full: 'Open in Jiatu',
  source_one: 'From {{count}} newspaper page',
  source_other: 'From {{count}} newspaper pages',
  read: ', read by rules',
  data: 'data {{version}}',
  back: 'Back',
  figures: 'Main figures',
  noItem: 'No such report; the link may be from other data',
  noPlace: 'The link names no place',
};
