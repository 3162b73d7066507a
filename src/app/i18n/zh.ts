import { common } from '#app/i18n/zh/common.ts';
import { filters } from '#app/i18n/zh/filters.ts';
import { items } from '#app/i18n/zh/items.ts';
import { search } from '#app/i18n/zh/search.ts';

/** The words of the first screen; those of the panels are in `zh-panels.ts`. One namespace a feature: `useTranslation('items')`. */
export const chinese = { common, filters, search, items };
