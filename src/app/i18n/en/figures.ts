import type { Wording } from '#app/i18n/wording.ts';
import type { figures as chinese } from '#app/i18n/zh/figures.ts';

export const figures: Wording<typeof chinese> = { title: 'Figures' };
