import { ChartScatter, Columns2, Grid3x3, TableProperties } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { embedKind } from '#app/state/embed.ts';
import { chartFigures, type FigureGrouping, showBoard, useView } from '#app/state/view-store.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import styles from './figures-panel.module.css';

const GROUPINGS: readonly FigureGrouping[] = ['unit', 'theme', 'place', 'measure'];

interface FigureToolsProps {
  /** Where there are figures: as charts or as a table. */
  table?: { isTable: boolean; setTable: (isTable: boolean) => void };
}

/** What has a row in the charts, and the ways to the table of themes and places and to comparing. */
export function FigureTools({ table }: FigureToolsProps) {
  const { t } = useTranslation('figures');
  const by = useView((view) => view.figureRows);
  const compared = useView((view) => view.filter.places.length > 1 || view.filter.themes.length > 1);
  if (embedKind) return null;
  return (
    <div className={styles.bar}>
      {table && !table.isTable && (
        <label className={styles.rows}>
          {t('rows')}
          <select value={by} onChange={(event) => chartFigures({ figureRows: event.target.value as FigureGrouping })}>
            {GROUPINGS.map((key) => (
              <option key={key} value={key}>
                {t(`rowsBy.${key}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {table && (
        <TextButton isQuiet onPress={() => table.setTable(!table.isTable)}>
          {table.isTable ? <ChartScatter aria-hidden size={15} /> : <TableProperties aria-hidden size={15} />}
          {table.isTable ? t('chart') : t('table')}
        </TextButton>
      )}
      <span className={styles.boards}>
        <TextButton isQuiet onPress={() => showBoard('matrix')}>
          <Grid3x3 aria-hidden size={15} />
          {t('boards.matrix')}
        </TextButton>
        <TextButton isQuiet onPress={() => showBoard(compared ? `vs.${chosen().join()}` : 'vs')}>
          <Columns2 aria-hidden size={15} />
          {t('boards.compare')}
        </TextButton>
      </span>
    </div>
  );
}

/** The places or else the themes that the filter names are what one may want beside each other. */
function chosen(): readonly string[] {
  const { places, themes } = useView.getState().filter;
  return places.length > 1 ? places : themes;
}
