import { useRef } from 'react';
import type { MapStage } from '#app/state/map-stage.ts';
import type { StageBox } from '#core/scene/canvas.ts';
import type { Scene } from '#core/scene/scene.ts';
import { hasMap } from './use-scene-steps.ts';

/** The page's type for which the map's own sizes are meant. */
const MEANT_FOR_TYPE = 20;

interface Asked {
  scene: Scene | undefined;
  visit: number;
  isFlight: boolean;
  box: StageBox;
  type: number;
  listen: MapStage['listen'];
}

/** What the scenes ask of the map; one without a map leaves it where it is. A stage of another size shows the same ground at once. */
export function useMapAsked({ scene, visit, isFlight, box, type, listen }: Asked): MapStage {
  const last = useRef<{ visit: number; asked: MapStage } | null>(null);
  const key = `${scene?.id}/${visit}/${box.width}×${box.height}`;
  const before = last.current;
  if (!before || (hasMap(scene) && before.asked.key !== key)) {
    const asked = {
      key,
      camera: scene?.camera ?? null,
      isFlight: isFlight && before?.visit !== visit,
      scale: type / MEANT_FOR_TYPE,
      listen,
    };
    last.current = { visit, asked };
    return asked;
  }
  return before.asked;
}
