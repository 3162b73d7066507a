import { about } from '#app/i18n/zh/about.ts';
import { common } from '#app/i18n/zh/common.ts';
import { exporting } from '#app/i18n/zh/export.ts';
import { figures } from '#app/i18n/zh/figures.ts';
import { filters } from '#app/i18n/zh/filters.ts';
import { items } from '#app/i18n/zh/items.ts';
import { map } from '#app/i18n/zh/map.ts';
import { reader } from '#app/i18n/zh/reader.ts';
import { search } from '#app/i18n/zh/search.ts';
import { sheet } from '#app/i18n/zh/sheet.ts';

/** One namespace a feature: `useTranslation('map')`. */
export const chinese = { common, about, filters, search, items, reader, map, figures, exporting, sheet };
