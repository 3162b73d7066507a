import type { ComponentType } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { LOCALES } from '#app/i18n/i18n.ts';
import { useView } from '#app/state/view-store.ts';

/** Tells react-aria's widgets in a panel the language. The shell has none, so that it need not load any of it. */
export const withLocale = (Panel: ComponentType) =>
  function LocalPanel() {
    const language = useView((view) => view.language);
    return (
      <I18nProvider locale={LOCALES[language]}>
        <Panel />
      </I18nProvider>
    );
  };
