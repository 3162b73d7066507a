import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { chinese } from '#app/i18n/zh.ts';
import type { chinesePanels } from '#app/i18n/zh-panels.ts';
import { useView } from '#app/state/view-store.ts';
import type { Language } from '#core/language.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof chinese & typeof chinesePanels;
  }
}

/** The language as browsers and react-aria name it. */
export const LOCALES: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** Starts the translations and lets them, the page's language and its title follow the view. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { zh: chinese },
    lng: 'zh',
    fallbackLng: 'zh',
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  });
  await applyLanguage(useView.getState().language);
  useView.subscribe(({ language }, before) => {
    if (language !== before.language) void applyLanguage(language);
  });
}

let panelWords: Promise<void> | undefined;

/** The words of the panels that come later; in no language are they on the first screen. */
export function loadPanelWords(): Promise<void> {
  panelWords ??= import('#app/i18n/zh-panels.ts').then(({ chinesePanels }) => addWords('zh', chinesePanels));
  return panelWords;
}

async function applyLanguage(language: Language): Promise<void> {
  if (language === 'en') await addEnglish();
  // The reader may have gone back to Chinese while English was on its way.
  if (language !== useView.getState().language) return;
  await i18next.changeLanguage(language);
  document.documentElement.lang = LOCALES[language];
}

/** English is loaded when it is asked for; without it (no connection) the words stay Chinese. */
async function addEnglish(): Promise<void> {
  if (i18next.hasResourceBundle('en', 'common')) return;
  const words = await import('#app/i18n/en.ts').catch(() => undefined);
  if (words) addWords('en', words.english);
}

function addWords(language: Language, namespaces: object): void {
  for (const [namespace, bundle] of Object.entries(namespaces)) i18next.addResourceBundle(language, namespace, bundle);
}
