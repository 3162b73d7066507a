import { about } from '#app/i18n/en/about.ts';
import { boards } from '#app/i18n/en/boards.ts';
import { common } from '#app/i18n/en/common.ts';
import { embed } from '#app/i18n/en/embed.ts';
import { exporting } from '#app/i18n/en/export.ts';
import { figures } from '#app/i18n/en/figures.ts';
import { filters } from '#app/i18n/en/filters.ts';
import { items } from '#app/i18n/en/items.ts';
import { map } from '#app/i18n/en/map.ts';
import { meeting } from '#app/i18n/en/meeting.ts';
import { offline } from '#app/i18n/en/offline.ts';
import { reader } from '#app/i18n/en/reader.ts';
import { scenes } from '#app/i18n/en/scenes.ts';
import { search } from '#app/i18n/en/search.ts';
import { sheet } from '#app/i18n/en/sheet.ts';
import { slides } from '#app/i18n/en/slides.ts';

/** One namespace a feature: `useTranslation('map')`. */
export const english = {
  common,
  about,
  filters,
  search,
  items,
  reader,
  map,
  figures,
  exporting,
  sheet,
  boards,
  scenes,
  meeting,
  embed,
  offline,
  slides,
};
