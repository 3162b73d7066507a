import type { Wording } from '#app/i18n/wording.ts';
import type { reader as chinese } from '#app/i18n/zh/reader.ts';

export const reader: Wording<typeof chinese> = {};
