import { useTranslation } from 'react-i18next';
import type { PublishedFigure } from '#core/files/schema.ts';
import styles from './expected-tag.module.css';

/** 预计 and 力争 are no results: such a figure says so wherever it is listed. */
export function ExpectedTag({ figure }: { figure: Pick<PublishedFigure, 'nature'> }) {
  const { t } = useTranslation();
  if (figure.nature !== 'target') return null;
  return (
    <>
      {' '}
      <span className={styles.tag}>{t('natures.target')}</span>
    </>
  );
}
