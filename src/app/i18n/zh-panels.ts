import { about } from '#app/i18n/zh/about.ts';
import { boards } from '#app/i18n/zh/boards.ts';
import { embed } from '#app/i18n/zh/embed.ts';
import { exporting } from '#app/i18n/zh/export.ts';
import { figures } from '#app/i18n/zh/figures.ts';
import { map } from '#app/i18n/zh/map.ts';
import { meeting } from '#app/i18n/zh/meeting.ts';
import { offline } from '#app/i18n/zh/offline.ts';
import { reader } from '#app/i18n/zh/reader.ts';
import { scenes } from '#app/i18n/zh/scenes.ts';
import { sheet } from '#app/i18n/zh/sheet.ts';
import { slides } from '#app/i18n/zh/slides.ts';

/** The words of what comes apart from the first screen (`lazy-panels.ts`), which waits for them. */
export const chinesePanels = {
  about,
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
