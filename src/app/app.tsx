import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import styles from '#app/app.module.css';
import { FiguresPanel } from '#app/features/figures/figures-panel.tsx';
import { MapPanel } from '#app/features/map/map-panel.tsx';
import { LOCALES } from '#app/i18n/i18n.ts';
import { useView } from '#app/state/view-store.ts';
import { useLayout } from '#app/ui/use-layout.ts';

/** The screen: what stands where. */
export function App() {
  const language = useView((view) => view.language);
  const layout = useLayout();
  const { t } = useTranslation();
  return (
    <I18nProvider locale={LOCALES[language]}>
      <div className={styles.app} data-layout={layout}>
        <header className={styles.header}>
          <h1>{t('name')}</h1>
        </header>
        <aside className={styles.filters} aria-label={t('panels.filters')} />
        <main className={styles.map} aria-label={t('panels.map')}>
          <MapPanel />
        </main>
        <section className={styles.side} aria-label={t('panels.side')}>
          <FiguresPanel />
        </section>
      </div>
    </I18nProvider>
  );
}
