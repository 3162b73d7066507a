import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { english } from '#app/i18n/en.ts';
import { chinese } from '#app/i18n/zh.ts';
import { type Language, useView } from '#app/state/view-store.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof chinese;
  }
}

/** The language as browsers and react-aria name it. */
export const LOCALES: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** Starts the translations and lets them, the page's language and its title follow the view. */
export function startI18n(): void {
  i18next.use(initReactI18next).init({
    resources: { zh: chinese, en: english },
    lng: useView.getState().language,
    fallbackLng: 'zh',
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  });
  applyLanguage(useView.getState().language);
  useView.subscribe(({ language }, before) => {
    if (language !== before.language) applyLanguage(language);
  });
}

function applyLanguage(language: Language): void {
  i18next.changeLanguage(language);
  document.documentElement.lang = LOCALES[language];
  document.title = language === 'zh' ? '嘉图 Jiatu' : 'Jiatu 嘉图';
}
