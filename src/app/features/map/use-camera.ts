import type { MapRef } from '@vis.gl/react-maplibre';
import { type RefObject, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { MapStageContext } from '#app/state/map-stage.ts';
import type { BaseMap } from './base-map.ts';
import type { MapRecords } from './use-map-records.ts';
import { viewBounds } from './view-bounds.ts';

/** Air round what is shown, in pixels. */
const padding = () => Math.min(36, Math.round(window.innerWidth / 24));
/** On a stage the legend lies along the lower edge: of one line, until it is there. */
const stagePadding = (legend: HTMLElement | null) => {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { top: rem, left: rem, right: rem, bottom: rem + (legend?.offsetHeight ?? 1.5 * rem) };
};
const MAX_ZOOM = 13;
/** Milliseconds; the engine itself jumps where the reader wants less motion. */
const FLIGHT = 700;

/** Moves the map to what is chosen: at the start to what is found, later with every choice, never with another filter. */
export function useCamera(
  ref: RefObject<MapRef | null>,
  legend: RefObject<HTMLElement | null>,
  base: BaseMap,
  records: MapRecords,
) {
  const { chosen } = records;
  const isStaged = useContext(MapStageContext) !== null;
  const bounds = () => viewBounds(chosen, { counties: base.counties, ...records });
  const fitting = useCallback(
    () => ({ padding: isStaged ? stagePadding(legend.current) : padding(), maxZoom: MAX_ZOOM }),
    [isStaged, legend],
  );
  const [initial] = useState(() => {
    const box = bounds();
    return box ? { bounds: box, fitBoundsOptions: fitting() } : {};
  });
  const latest = useRef(bounds);
  latest.current = bounds;
  const frame = useCallback(
    (isJump = false) => {
      const box = latest.current();
      if (box && ref.current?.getMap().style)
        ref.current.fitBounds(box, { ...fitting(), duration: isJump ? 0 : FLIGHT }, { isFit: true });
    },
    [ref, fitting],
  );
  const shown = useRef(chosen);
  useEffect(() => {
    // On a stage the scenes move the map.
    if (isStaged || shown.current.join() === chosen.join()) return;
    shown.current = chosen;
    frame();
  }, [chosen, frame, isStaged]);
  return { initial, frame };
}
