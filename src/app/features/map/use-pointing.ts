import type { MapLayerMouseEvent } from '@vis.gl/react-maplibre';
import { type KeyboardEvent, useState } from 'react';
import { goToPlace, hover } from '#app/state/view-store.ts';
import type { Depth } from '#core/query/drawn-at.ts';
import type { Pointed } from './hover-card.tsx';
import { POINTER_LAYERS } from './layers.ts';
import type { PointProperties } from './map-features.ts';
import { parentPlace } from './parent-place.ts';
import type { MapRecords } from './use-map-records.ts';
import { useMedia } from './use-media.ts';

/** A mark whose items are listed beside it. */
export interface Opened {
  key: string;
  depth: Depth;
}

/** What the pointer does: hover shows, a click opens a mark's items and goes down a level, Escape closes and goes up. */
export function usePointing({ drawn, chosen }: MapRecords) {
  const canHover = useMedia('(hover: hover)');
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const leave = () => {
    setPointed(null);
    hover(null);
  };
  const point = (event: MapLayerMouseEvent) => {
    const found = canHover ? pointedAt(event) : null;
    setPointed(found);
    const items = found && drawn[found.depth].get(found.key);
    hover(items?.length === 1 ? items[0]!.id : null);
  };
  const click = (event: MapLayerMouseEvent) => {
    const found = pointedAt(event);
    if (found?.isUnreported) return;
    setOpened(found && hasCard(found) && drawn[found.depth].has(found.key) ? found : null);
    const isKnown = found !== null && /^\d+$/.test(found.key);
    if (isKnown && found.key !== chosen[0]) goToPlace(found.key);
  };
  const goUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (opened) close();
    else if (chosen.length > 0) goToPlace(parentPlace(chosen));
  };
  return { pointed, opened, point, leave, click, close, goUp };
}

/** What stands for a whole county or city leads there, where the list tells the same. */
const hasCard = ({ level, depth }: Pointed): boolean =>
  level === 'town' || level === 'village' || (level !== 'area' && level !== depth);

function pointedAt({ features, point: { x, y }, target }: MapLayerMouseEvent): Pointed | null {
  // the engine also finds what it keeps hidden at this zoom: a county's ring under its name
  const zoom = target.getZoom();
  const feature = features?.find(({ layer: { minzoom = 0, maxzoom = Infinity } }) => zoom >= minzoom && zoom < maxzoom);
  if (!feature) return null;
  const layer = feature.layer.id;
  const { key, level, name, code } = feature.properties as PointProperties & { code: string };
  const { clientWidth, clientHeight } = target.getContainer();
  const at = { x, y, isRight: x > clientWidth * 0.6, isLow: y > clientHeight * 0.65 };
  const depth = POINTER_LAYERS[layer] ?? 'village';
  return layer === 'tint'
    ? { key: code, level: 'area', depth, name, isUnreported: false, ...at }
    : { key, level, depth, name, isUnreported: layer === 'unreported', ...at };
}
