import type { MapRef } from '@vis.gl/react-maplibre';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Focus, type LucideIcon, Minus, Plus } from 'lucide-react';
import type { RefObject } from 'react';
import { Group } from 'react-aria-components/Group';
import { useTranslation } from 'react-i18next';
import styles from './map-controls.module.css';

/** Share of the view that a step moves. */
const STEP = 0.3;

/** Moving and zooming without dragging. */
export function MapControls({ map, frame }: { map: RefObject<MapRef | null>; frame: () => void }) {
  const { t } = useTranslation('map');
  const pan = (x: number, y: number) => () => {
    const canvas = map.current?.getCanvas();
    if (canvas) map.current?.panBy([x * canvas.clientWidth * STEP, y * canvas.clientHeight * STEP]);
  };
  const button = (key: 'in' | 'out' | 'up' | 'down' | 'left' | 'right' | 'fit', Icon: LucideIcon, act: () => void) => (
    <button
      type="button"
      className={styles[key]}
      onClick={act}
      aria-label={t(`controls.${key}`)}
      title={t(`controls.${key}`)}
    >
      <Icon aria-hidden="true" size={16} />
    </button>
  );
  return (
    <Group className={styles.controls!} aria-label={t('controls.label')}>
      {button('in', Plus, () => map.current?.zoomIn())}
      {button('out', Minus, () => map.current?.zoomOut())}
      {button('up', ArrowUp, pan(0, -1))}
      {button('left', ArrowLeft, pan(-1, 0))}
      {button('fit', Focus, frame)}
      {button('right', ArrowRight, pan(1, 0))}
      {button('down', ArrowDown, pan(0, 1))}
    </Group>
  );
}
