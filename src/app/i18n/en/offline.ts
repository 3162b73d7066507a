import type { Wording } from '#app/i18n/wording.ts';
import type { offline as chinese } from '#app/i18n/zh/offline.ts';

export const offline: Wording<typeof chinese> = {
  waiting: 'A new version is ready.',
  take: 'Reload',
  later: 'Later',
};
