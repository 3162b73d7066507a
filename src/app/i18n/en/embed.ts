import type { Wording } from '#app/i18n/wording.ts';
import type { embed as chinese } from '#app/i18n/zh/embed.ts';

export const embed: Wording<typeof chinese> = {
  full: 'Open in Jiatu',
};
