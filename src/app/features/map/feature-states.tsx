import { useMap } from '@vis.gl/react-maplibre';
import { useEffect, useRef } from 'react';

export type FeatureState = Readonly<Record<string, number | boolean>>;

/** Keeps the states of a source's features as told, touching only those that changed; all again after `generation` changes. */
export function FeatureStates({
  source,
  states,
  generation,
}: {
  source: string;
  states: ReadonlyMap<string, FeatureState>;
  generation: number;
}) {
  const map = useMap().current;
  const applied = useRef({ states: new Map<string, FeatureState>() as ReadonlyMap<string, FeatureState>, generation });
  useEffect(() => {
    if (!map) return;
    const apply = (): boolean => {
      if (!map.getMap().style || !map.getSource(source)) return false;
      const before =
        applied.current.generation === generation ? applied.current.states : new Map<string, FeatureState>();
      for (const [id, state] of states) if (!isSame(before.get(id), state)) map.setFeatureState({ source, id }, state);
      for (const id of before.keys()) if (!states.has(id)) map.removeFeatureState({ source, id });
      applied.current = { states, generation };
      return true;
    };
    if (apply()) return;
    const retry = () => apply() && map.off('sourcedata', retry);
    map.on('sourcedata', retry);
    return () => {
      map.off('sourcedata', retry);
    };
  }, [map, source, states, generation]);
  return null;
}

const isSame = (a: FeatureState | undefined, b: FeatureState): boolean =>
  a !== undefined && Object.keys(b).every((key) => a[key] === b[key]);
