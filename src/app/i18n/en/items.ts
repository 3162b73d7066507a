import type { Wording } from '#app/i18n/wording.ts';
import type { items as chinese } from '#app/i18n/zh/items.ts';

export const items: Wording<typeof chinese> = {};
