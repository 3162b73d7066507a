import { useMap } from '@vis.gl/react-maplibre';
import { useEffect, useRef } from 'react';
import { drawIcon, ICON_NAMES } from './icons.ts';
import type { MapPalette } from './palette.ts';

/** Draws the map's pictures when it asks for them, and again in other colours. */
export function MapIcons({ palette }: { palette: MapPalette }) {
  const map = useMap().current?.getMap();
  const latest = useRef(palette);
  useEffect(() => {
    latest.current = palette;
    for (const name of ICON_NAMES) {
      const icon = drawIcon(name, palette);
      if (icon && map?.style && map.hasImage(name)) map.updateImage(name, icon.image);
    }
  }, [map, palette]);
  useEffect(() => {
    map?.setMissingStyleImageResolver((name) => {
      const icon = drawIcon(name, latest.current);
      if (icon) map.addImage(name, icon.image, { pixelRatio: icon.pixelRatio });
    });
  }, [map]);
  return null;
}
