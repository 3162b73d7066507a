import { useRef } from 'react';
import type { MapStage } from '#app/state/map-stage.ts';
import type { Scene } from '#core/scene/scene.ts';
import { hasMap } from './use-scene-steps.ts';

/** The page's type for which the map's own sizes are meant. */
const MEANT_FOR_TYPE = 17;

interface Asked {
  scene: Scene | undefined;
  visit: number;
  isFlight: boolean;
  type: number;
  listen: MapStage['listen'];
}

/** What the scenes ask of the map; one without a map leaves it where it is. */
export function useMapAsked({ scene, visit, isFlight, type, listen }: Asked): MapStage {
  const last = useRef<MapStage | null>(null);
  const key = `${scene?.id}/${visit}`;
  const scale = type / MEANT_FOR_TYPE;
  const before = last.current;
  if (!before || before.scale !== scale || (before.key !== key && hasMap(scene)))
    last.current =
      hasMap(scene) || !before ? { key, camera: scene?.camera ?? null, isFlight, scale, listen } : { ...before, scale };
  return last.current!;
}
