import { MapPinOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { embedKind } from '#app/state/embed.ts';
import { useView } from '#app/state/view-store.ts';
import { Message } from '#app/ui/message.tsx';
import { AllItems } from './all-items.tsx';
import { BriefParagraph } from './brief-paragraph.tsx';
import { MainFigures } from './main-figures.tsx';
import { PrintSheet } from './print-sheet.tsx';
import styles from './sheet.module.css';
import { SheetBar } from './sheet-bar.tsx';
import { SheetHead } from './sheet-head.tsx';
import { ThemeList } from './theme-list.tsx';
import { AlikeUnits, Neighbours, Parts } from './unit-lists.tsx';
import { useSheet } from './use-sheet.ts';

/** All that the data says of the place in the address. */
export function SheetPanel() {
  const key = useView((view) => view.sheet);
  if (key === null) return null;
  return (
    <div className={styles.sheet}>
      {!embedKind && <SheetBar />}
      <SheetBody key={key} place={key} />
    </div>
  );
}

function SheetBody({ place }: { place: string }) {
  const { t } = useTranslation('sheet');
  const found = useSheet(place);
  const isCovered = useView((view) => view.open !== null);
  if (!found)
    return (
      <Message icon={MapPinOff} title={t('unknown', { key: place })}>
        <p>{t('unknownReason')}</p>
      </Message>
    );
  const { sheet, brief } = found;
  return (
    <div className={styles.scroll}>
      <div className={styles.columns}>
        <SheetHead sheet={sheet} />
        <BriefParagraph sheet={sheet} brief={brief} />
        <MainFigures sheet={sheet} />
        <ThemeList themes={sheet.themes} />
        <AllItems items={sheet.items} />
        <Parts sheet={sheet} />
        <Neighbours sheet={sheet} />
        <AlikeUnits sheet={sheet} />
      </div>
      {!isCovered && <PrintSheet sheet={sheet} brief={brief} />}
    </div>
  );
}
