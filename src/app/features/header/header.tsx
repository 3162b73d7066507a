import { useTranslation } from 'react-i18next';
import { AboutDialog } from './about-dialog.tsx';
import styles from './header.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { ResultSummary } from './result-summary.tsx';
import { SearchBox } from './search-box.tsx';

export function Header() {
  const { t } = useTranslation();
  return (
    <header className={styles.header}>
      <div className={styles.name}>
        <h1>
          {t('name')} <span>{t('nameLatin')}</span>
        </h1>
        <p>{t('purpose')}</p>
      </div>
      <SearchBox />
      <ResultSummary />
      <div className={styles.tools}>
        <LanguageSwitch />
        <AboutDialog />
      </div>
    </header>
  );
}
