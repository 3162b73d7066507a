import { Columns2, MapPin } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { embedKind } from '#app/state/embed.ts';
import { closeSheet, goToPlace, showBoard } from '#app/state/view-store.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import { useLayout } from '#app/ui/use-layout.ts';
import { SheetLink } from '#app/ui/view-link.tsx';
import type { PlaceSheet } from '#core/query/place-sheet.ts';
import { countTotals } from '#core/query/totals.ts';
import styles from './sheet.module.css';

/** Which place, in what it lies, and how much is reported. */
export function SheetHead({ sheet: { key, name, path, items, alike, neighbours } }: { sheet: PlaceSheet }) {
  const { t } = useTranslation('sheet');
  const { t: common } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Another page keeps its focus where its reader has it.
    if (!embedKind) heading.current?.focus({ preventScroll: true });
  }, []);
  const isCovering = useLayout() === 'phone';
  const showOnMap = () => {
    if (isCovering) closeSheet();
    goToPlace(key.split('/')[0]!);
  };
  /** With the place most like it, or a neighbour, or alone until another is added. */
  const compare = () => {
    if (isCovering) closeSheet();
    showBoard(`vs.${[key, alike[0]?.key ?? neighbours[0]?.key].filter(Boolean).join()}`);
  };
  const totals = countTotals(items);
  return (
    <header className={styles.head}>
      <nav aria-label={t('path')} className={styles.path}>
        {path.map((unit) => (
          <SheetLink key={unit.key} place={unit.key}>
            {unit.name}
          </SheetLink>
        ))}
      </nav>
      <h2 ref={heading} tabIndex={-1}>
        {t('title', { name })}
      </h2>
      <p className={styles.counts}>
        {t('counts', {
          items: common('summary.items', { count: totals.items }),
          figures: common('summary.figures', { count: totals.figures }),
        })}
      </p>
      {!embedKind && (
        <p className={styles.tools}>
          <TextButton onPress={showOnMap}>
            <MapPin size={14} aria-hidden />
            {t('onMap')}
          </TextButton>
          <TextButton onPress={compare}>
            <Columns2 size={14} aria-hidden />
            {t('compare')}
          </TextButton>
        </p>
      )}
    </header>
  );
}
