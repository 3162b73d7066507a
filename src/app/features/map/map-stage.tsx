import { useMap } from '@vis.gl/react-maplibre';
import type { Map as Engine } from 'maplibre-gl';
import { type RefObject, useContext, useEffect, useRef } from 'react';
import { type MapStage as MapAsked, MapStageContext, mapCamera } from '#app/state/map-stage.ts';
import { keepCamera, zoomOn } from '#core/scene/camera.ts';

interface MapStageProps {
  frame: (isJump?: boolean) => void;
  /** On a stage it lies over the lower edge of the map. */
  legend: RefObject<HTMLDivElement | null>;
}

/** Moves the map as the stage asks; on the dashboard tells where the reader has moved it, and fits again what is chosen when the map's own size changes before he has. */
export function MapStage({ frame, legend }: MapStageProps) {
  const engine = useMap().current?.getMap();
  const stage = useContext(MapStageContext);
  const latest = useRef(stage);
  latest.current = stage;
  useEffect(() => {
    if (!engine) return;
    latest.current?.listen(() => engine.loaded() && !engine.isMoving());
    return latest.current ? undefined : tellCamera(engine, () => frame(true));
  }, [engine, frame]);
  const print = stage?.print;
  useEffect(() => {
    if (!engine || !print) return;
    engine.setPixelRatio(print.density);
    print.lend(() => takePicture(engine));
  }, [engine, print]);
  const key = stage?.key;
  useEffect(() => {
    if (!engine || key === undefined) return;
    const turn = (asked: MapAsked | null, isFlight: boolean) => {
      if (!asked) return;
      if (!asked.camera) return frame(!isFlight);
      const { clientWidth: width, clientHeight: height } = engine.getContainer();
      const { lng, lat } = asked.camera;
      const target = { center: { lng, lat }, zoom: zoomOn(asked.camera, { width, height }) };
      if (isFlight) engine.flyTo({ ...target, duration: FLIGHT });
      else engine.jumpTo(target);
    };
    const turnAgain = () => turn(latest.current, engine.isMoving());
    turn(latest.current, latest.current?.isFlight ?? false);
    engine.on('resize', turnAgain);
    const stopWatching = watchGrowth(legend.current, turnAgain);
    return () => {
      engine.off('resize', turnAgain);
      stopWatching();
    };
  }, [engine, key, frame, legend]);
  return null;
}

/** Tells when the legend covers more of the map than before; never when less, lest the two answer each other without end. */
function watchGrowth(legend: HTMLElement | null, tell: () => void): () => void {
  if (!legend) return () => {};
  let most = legend.offsetHeight;
  const observer = new ResizeObserver(() => {
    if (legend.offsetHeight <= most) return;
    most = legend.offsetHeight;
    tell();
  });
  observer.observe(legend);
  return () => observer.disconnect();
}

/** What is drawn can be read right after it is drawn only. */
const takePicture = (engine: Engine): Promise<string> =>
  new Promise((resolve) => {
    engine.once('render', () => resolve(engine.getCanvas().toDataURL('image/png')));
    engine.triggerRepaint();
  });

/** Milliseconds. */
const FLIGHT = 900;

function tellCamera(engine: Engine, frame: () => void): () => void {
  let isFitted = true;
  let isResize = false;
  const resize = () => {
    isResize = true;
  };
  const stop = (event: object) => {
    if (!isResize) {
      isFitted = 'isFit' in event;
      return;
    }
    isResize = false;
    if (isFitted) frame();
  };
  engine.on('resize', resize);
  engine.on('moveend', stop);
  mapCamera.read = () => {
    if (isFitted) return null;
    const { lng, lat } = engine.getCenter();
    const { clientWidth: width, clientHeight: height } = engine.getContainer();
    return keepCamera(lng, lat, engine.getZoom(), { width, height });
  };
  return () => {
    engine.off('resize', resize);
    engine.off('moveend', stop);
    mapCamera.read = () => null;
  };
}
