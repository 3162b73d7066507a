import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AboutDialog } from './about-dialog.tsx';
import styles from './header.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { ResultSummary } from './result-summary.tsx';

/** `search` is the box, `children` are the tools of other features. */
export function Header({ search, children }: { search: ReactNode; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <header className={styles.header}>
      <div className={styles.name}>
        <h1>
          {t('name')} <span>{t('nameLatin')}</span>
        </h1>
        <p>{t('purpose')}</p>
      </div>
      {search}
      <ResultSummary />
      <div className={styles.tools}>
        {children}
        <LanguageSwitch />
        <AboutDialog />
      </div>
    </header>
  );
}
