import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '#app/ui/save-file.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import { chartFile, chartImage } from './chart-file.ts';
import styles from './unit-strips.module.css';

interface SaveChartProps {
  /** What holds the drawing. */
  frame: RefObject<HTMLElement | null>;
  caption: string;
  unit: string;
}

/** Takes a chart along as a drawing or an image. */
export function SaveChart({ frame, caption, unit }: SaveChartProps) {
  const { t } = useTranslation('exporting');
  const save = async (format: 'svg' | 'png') => {
    const drawing = frame.current?.querySelector('svg.recharts-surface');
    if (!(drawing instanceof SVGSVGElement)) return;
    const file = chartFile(drawing, caption);
    const name = `jiatu-${unit.replace(/[^\p{L}\p{N}]+/gu, '') || 'percent'}.${format}`;
    if (format === 'svg') saveFile({ name, mediaType: 'image/svg+xml', content: file.svg });
    else saveFile({ name, mediaType: 'image/png', content: await chartImage(file) });
  };
  return (
    <span className={styles.save}>
      {(['svg', 'png'] as const).map((format) => (
        <TextButton key={format} isQuiet label={t('chart', { format, unit })} onPress={() => void save(format)}>
          {format.toUpperCase()}
        </TextButton>
      ))}
    </span>
  );
}
