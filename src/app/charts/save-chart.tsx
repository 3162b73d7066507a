import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { manifestQuery } from '#app/data/queries.ts';
import { embedKind } from '#app/state/embed.ts';
import { useView } from '#app/state/view-store.ts';
import { shortVersion } from '#app/state/view-url.ts';
import { saveFile } from '#app/ui/save-file.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import { exportFileName } from '#core/export/export-file-name.ts';
import { chartFile, chartImage } from './chart-file.ts';
import styles from './save-chart.module.css';

interface SaveChartProps {
  /** What holds the chart; what in it is `data-not-drawn` stays out. */
  frame: RefObject<HTMLElement | null>;
  caption: string;
  /** What the chart shows, for the button and the file's name. */
  name: string;
}

/** Takes a chart along as a drawing or an image. */
export function SaveChart({ frame, caption, name }: SaveChartProps) {
  const { t } = useTranslation('exporting');
  const filter = useView((view) => view.filter);
  const version = useQuery(manifestQuery).data?.version ?? '';
  const save = async (format: 'svg' | 'png') => {
    if (!frame.current) return;
    const file = chartFile(
      frame.current,
      t('chartCaption', { caption, version: shortVersion(version) }),
      legendOf(frame.current),
    );
    const fileName = exportFileName(filter, version, format, name === '%' ? 'percent' : name);
    if (format === 'svg') saveFile({ name: fileName, mediaType: 'image/svg+xml', content: file.svg });
    else saveFile({ name: fileName, mediaType: 'image/png', content: await chartImage(file) });
  };
  if (embedKind) return null;
  return (
    <span className={styles.save} data-not-drawn>
      {(['svg', 'png'] as const).map((format) => (
        <TextButton key={format} isQuiet label={t('chart', { format, name })} onPress={() => void save(format)}>
          {format.toUpperCase()}
        </TextButton>
      ))}
    </span>
  );
}

/** Strips have one legend beside them. */
const legendOf = (frame: Element): Element | null =>
  frame.querySelector('[data-marks]') && (frame.closest('[data-charts]')?.querySelector('[data-chart-legend]') ?? null);
