import { useContext } from 'react';
import { MapStageContext } from '#app/state/map-stage.ts';
import { useLayout } from '#app/ui/use-layout.ts';

/** As tokens.css enlarges the page on a meeting room's screen. */
const WIDE_SCALE = 1.1875;

/** How much larger words and marks are than on a desk. */
export function useMapScale(): number {
  const deskScale = useLayout() === 'wide' ? WIDE_SCALE : 1;
  return useContext(MapStageContext)?.scale ?? deskScale;
}
