import { ChartBarBig, FileText, List, type LucideIcon, Map as MapIcon, ScrollText, Table2 } from 'lucide-react';
import type { SceneStage } from '#core/scene/scene.ts';

/** What fills a scene, as a picture. */
export const stageIcons: Record<SceneStage, LucideIcon> = {
  map: MapIcon,
  'map-list': List,
  figures: ChartBarBig,
  item: FileText,
  sheet: ScrollText,
  'compare-places': Table2,
  'compare-themes': Table2,
};
