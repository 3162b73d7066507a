import type { MapRef } from '@vis.gl/react-maplibre';
import { type RefObject, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { MapStageContext } from '#app/state/map-stage.ts';
import type { BaseMap } from './base-map.ts';
import type { MapRecords } from './use-map-records.ts';
import { viewBounds } from './view-bounds.ts';

/** Air round what is shown, in pixels. */
const padding = () => Math.min(36, Math.round(window.innerWidth / 24));
/** On a stage the signs lie along the lower edge. */
const stagePadding = () => {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { top: rem, left: rem, right: rem, bottom: 2.5 * rem };
};
const MAX_ZOOM = 13;
/** Milliseconds; the engine itself jumps where the reader wants less motion. */
const FLIGHT = 700;

/** Moves the map to what is chosen: at the start to what is found, later with every choice, never with another filter. */
export function useCamera(ref: RefObject<MapRef | null>, base: BaseMap, records: MapRecords) {
  const { chosen } = records;
  const isStaged = useContext(MapStageContext) !== null;
  const bounds = () => viewBounds(chosen, { counties: base.counties, ...records });
  const [initial] = useState(() => {
    const box = bounds();
    return box
      ? { bounds: box, fitBoundsOptions: { padding: isStaged ? stagePadding() : padding(), maxZoom: MAX_ZOOM } }
      : {};
  });
  const latest = useRef(bounds);
  latest.current = bounds;
  const frame = useCallback(
    (isJump = false) => {
      const box = latest.current();
      if (box && ref.current?.getMap().style)
        ref.current.fitBounds(
          box,
          { padding: isStaged ? stagePadding() : padding(), maxZoom: MAX_ZOOM, duration: isJump ? 0 : FLIGHT },
          { isFit: true },
        );
    },
    [ref, isStaged],
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
