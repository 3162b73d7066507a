import type { Wording } from '#app/i18n/wording.ts';
import type { filters as chinese } from '#app/i18n/zh/filters.ts';

export const filters: Wording<typeof chinese> = {};
