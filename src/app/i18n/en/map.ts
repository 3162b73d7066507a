import type { Wording } from '#app/i18n/wording.ts';
import type { map as chinese } from '#app/i18n/zh/map.ts';

export const map: Wording<typeof chinese> = { title: 'Map' };
