import { Map as MapCanvas, type MapRef, ScaleControl } from '@vis.gl/react-maplibre';
import * as maplibre from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useContext, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MapStageContext } from '#app/state/map-stage.ts';
import { clearShell } from '#app/ui/clear-shell.ts';
import type { Depth } from '#core/query/drawn-at.ts';
import type { BaseMap } from './base-map.ts';
import { depthAt } from './depths.ts';
import { FeatureStates } from './feature-states.tsx';
import { HoverCard } from './hover-card.tsx';
import { POINTER_LAYERS } from './layers.ts';
import { MapControls } from './map-controls.tsx';
import { MapIcons } from './map-icons.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapSources } from './map-sources.tsx';
import { MapStage } from './map-stage.tsx';
import styles from './map-view.module.css';
import { darkPalette, lightPalette } from './palette.ts';
import { patientLibrary } from './patient-map.ts';
import { PlacePopup } from './place-popup.tsx';
import { useBaseStyle } from './use-base-style.ts';
import { useCamera } from './use-camera.ts';
import { useFeatureStates } from './use-feature-states.ts';
import type { MapRecords } from './use-map-records.ts';
import { useMapScale } from './use-map-scale.ts';
import { useMedia } from './use-media.ts';
import { usePointing } from './use-pointing.ts';

maplibre.setWorkerUrl(workerUrl);

interface MapViewProps {
  base: BaseMap;
  records: MapRecords;
  isLost: boolean;
  setLost: (isLost: boolean) => void;
  /** The browser turns out not to draw it. */
  fail: () => void;
}

const FIXED = {
  attributionControl: false,
  dragRotate: false,
  touchPitch: false,
  pitchWithRotate: false,
  renderWorldCopies: false,
  fadeDuration: 0,
  minZoom: 5,
  maxZoom: 15,
  // Walls are wider than the engine's own 4096; what the hardware can do still holds.
  maxCanvasSize: [8192, 8192] as [number, number],
  interactiveLayerIds: Object.keys(POINTER_LAYERS),
} as const;

/** The one map of the app's life. */
export function MapView({ base, records, isLost, setLost, fail }: MapViewProps) {
  const { t } = useTranslation('map');
  const onStage = useContext(MapStageContext);
  const isDark = useMedia('(prefers-color-scheme: dark)') && !onStage?.print;
  const palette = isDark ? darkPalette : lightPalette;
  const map = useRef<MapRef>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [generation, setGeneration] = useState(0);
  const { style, isBasemap } = useBaseStyle();
  const scale = useMapScale();
  const [depth, setDepth] = useState<Depth>('town');
  const pointing = usePointing(records);
  const { pointed, opened } = pointing;
  const leave = () => {
    pointing.close();
    map.current?.getCanvas().focus();
  };
  const legend = useRef<HTMLDivElement>(null);
  const camera = useCamera(map, legend, base, records);
  const { states, classes } = useFeatureStates(base, records, pointed?.key ?? opened?.key ?? null);
  const show = (state: 'busy' | 'idle') => stage.current?.setAttribute('data-map', state);
  const restore = () => {
    show('busy');
    setLost(false);
    setGeneration((count) => count + 1);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works wherever the focus is in the map
    <div ref={stage} className={styles.view} data-map="busy" onKeyDown={pointing.goUp}>
      {style && (
        <MapCanvas
          {...FIXED}
          mapLib={patientLibrary()}
          ref={map}
          mapStyle={style}
          initialViewState={camera.initial}
          locale={{ 'Map.Title': t('canvas') }}
          cursor={pointed && !pointed.isUnreported ? 'pointer' : 'grab'}
          onLoad={({ target }) => {
            setDepth(depthAt(target.getZoom(), scale));
            prepare(target, () => setLost(true), restore);
          }}
          onZoom={({ viewState }) => setDepth(depthAt(viewState.zoom, scale))}
          onError={({ target, error }) => (target ? console.error(error) : fail())}
          onRender={() => show('busy')}
          onIdle={() => {
            show('idle');
            clearShell();
          }}
          onMouseMove={pointing.point}
          onMouseOut={pointing.leave}
          onMoveStart={pointing.leave}
          onClick={pointing.click}
        >
          <MapIcons palette={palette} />
          <MapSources
            base={base}
            records={records}
            palette={palette}
            isOverBasemap={isBasemap}
            generation={generation}
          />
          {Object.entries(states).map(([source, features]) => (
            <FeatureStates key={source} source={source} states={features} generation={generation} />
          ))}
          <MapStage frame={camera.frame} legend={legend} />
          <ScaleControl
            position={onStage ? 'top-right' : 'bottom-right'}
            unit="metric"
            maxWidth={90 * (onStage?.scale ?? 1)}
          />
        </MapCanvas>
      )}
      {opened && !isLost && <PlacePopup key={opened.key} opened={opened} base={base} records={records} close={leave} />}
      {pointed && <HoverCard pointed={pointed} records={records} />}
      <MapLegend classes={classes} palette={palette} records={records} depth={depth} strip={legend} />
      {!onStage && <MapControls map={map} frame={() => camera.frame()} />}
    </div>
  );
}

function prepare(map: maplibre.Map, lose: () => void, restore: () => void): void {
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.on('webglcontextlost', lose);
  map.on('webglcontextrestored', restore);
}
