import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextButton } from '#app/ui/text-button.tsx';
import type { ExportFormat } from '#core/export/export-file.ts';
import { Choice } from './choice.tsx';
import styles from './export-form.module.css';
import { type Outcome, useExport } from './use-export.ts';

/** Named here, for the writers' own list would load them with the page. */
const FORMATS: readonly ExportFormat[] = ['csv', 'xlsx', 'geojson', 'json'];

/** What will be in the file, in which format, and the way to get it. */
export function ExportForm() {
  const { t } = useTranslation('exporting');
  const { t: common } = useTranslation();
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [records, setRecords] = useState(false);
  const { totals, name, isFiltered, outcome, download } = useExport(format, records);
  const isTable = format === 'csv' || format === 'xlsx';
  if (totals.items === 0) return <p>{t('nothing')}</p>;
  const counts = {
    items: common('summary.items', { count: totals.items }),
    figures: common('summary.figures', { count: totals.figures }),
  };
  return (
    <>
      <p>{t(isFiltered ? 'size' : 'sizeAll', counts)}</p>
      <fieldset className={styles.group}>
        <legend>{t('format')}</legend>
        {FORMATS.map((key) => (
          <Choice key={key} group="export-format" isChosen={key === format} onChoose={() => setFormat(key)}>
            {t(`formats.${key}.name`)} <small>{t(`formats.${key}.hint`)}</small>
          </Choice>
        ))}
      </fieldset>
      {isTable && (
        <fieldset className={styles.group}>
          <legend>{t('rows')}</legend>
          <Choice group="export-rows" isChosen={!records} onChoose={() => setRecords(false)}>
            {t('byFigure')}
          </Choice>
          <Choice group="export-rows" isChosen={records} onChoose={() => setRecords(true)}>
            {t('byItem')}
          </Choice>
        </fieldset>
      )}
      <p className={styles.name}>
        {t('fileName')} <code>{name}</code>
      </p>
      <TextButton isStrong onPress={() => void download()}>
        <Download size={15} aria-hidden />
        {t('download')}
      </TextButton>
      <OutcomeLine outcome={outcome} />
    </>
  );
}

function OutcomeLine({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('exporting');
  return (
    <p className={styles.outcome} role="status" data-failed={outcome.state === 'failed' || undefined}>
      {outcome.state === 'failed' && t('failed', { reason: outcome.reason })}
      {(outcome.state === 'working' || outcome.state === 'saved') && t(outcome.state)}
    </p>
  );
}
