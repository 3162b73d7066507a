import { Map as MapCanvas, type MapRef, ScaleControl } from '@vis.gl/react-maplibre';
import * as maplibre from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BaseMap } from './base-map.ts';
import { FeatureStates } from './feature-states.tsx';
import { HoverCard } from './hover-card.tsx';
import { POINTER_LAYERS } from './layers.ts';
import { MapControls } from './map-controls.tsx';
import { MapIcons } from './map-icons.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapSources } from './map-sources.tsx';
import styles from './map-view.module.css';
import { darkPalette, lightPalette } from './palette.ts';
import { PlacePopup } from './place-popup.tsx';
import { useCamera } from './use-camera.ts';
import { useFeatureStates } from './use-feature-states.ts';
import type { MapRecords } from './use-map-records.ts';
import { useMedia } from './use-media.ts';
import { usePointing } from './use-pointing.ts';

maplibre.setWorkerUrl(workerUrl);

/** The ground is drawn by layers of our own, so that nothing is fetched but this site's data. */
const EMPTY_STYLE = { version: 8 as const, sources: {}, layers: [] };

interface MapViewProps {
  base: BaseMap;
  records: MapRecords;
  isLost: boolean;
  setLost: (isLost: boolean) => void;
}

const FIXED = {
  mapLib: maplibre,
  mapStyle: EMPTY_STYLE,
  attributionControl: false,
  dragRotate: false,
  touchPitch: false,
  pitchWithRotate: false,
  renderWorldCopies: false,
  fadeDuration: 0,
  minZoom: 5,
  maxZoom: 15,
  interactiveLayerIds: POINTER_LAYERS,
} as const;

/** The one map of the app's life. */
export function MapView({ base, records, isLost, setLost }: MapViewProps) {
  const { t } = useTranslation('map');
  const palette = useMedia('(prefers-color-scheme: dark)') ? darkPalette : lightPalette;
  const map = useRef<MapRef>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [generation, setGeneration] = useState(0);
  const pointing = usePointing(records);
  const { pointed, opened } = pointing;
  const camera = useCamera(map, base, records);
  const { states, classes } = useFeatureStates(base, records, pointed?.key ?? opened);
  const show = (state: 'busy' | 'idle') => stage.current?.setAttribute('data-map', state);
  const restore = () => {
    show('busy');
    setLost(false);
    setGeneration((count) => count + 1);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works wherever the focus is in the map
    <div ref={stage} className={styles.view} data-map="busy" onKeyDown={pointing.goUp}>
      <MapCanvas
        {...FIXED}
        ref={map}
        initialViewState={camera.initial}
        locale={{ 'Map.Title': t('canvas') }}
        cursor={pointed && !pointed.isUnreported ? 'pointer' : 'grab'}
        onLoad={({ target }) => prepare(target, () => setLost(true), restore)}
        onRender={() => show('busy')}
        onIdle={() => show('idle')}
        onMouseMove={pointing.point}
        onMouseOut={pointing.leave}
        onMoveStart={pointing.leave}
        onClick={pointing.click}
      >
        <MapIcons palette={palette} />
        <MapSources base={base} records={records} palette={palette} generation={generation} />
        {Object.entries(states).map(([source, features]) => (
          <FeatureStates key={source} source={source} states={features} generation={generation} />
        ))}
        <ScaleControl position="bottom-right" unit="metric" maxWidth={90} />
        {opened && !isLost && (
          <PlacePopup key={opened} placeKey={opened} base={base} records={records} close={pointing.close} />
        )}
      </MapCanvas>
      {pointed && <HoverCard pointed={pointed} records={records} />}
      <MapLegend classes={classes} palette={palette} records={records} />
      <MapControls map={map} frame={camera.frame} />
    </div>
  );
}

function prepare(map: maplibre.Map, lose: () => void, restore: () => void): void {
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.on('webglcontextlost', lose);
  map.on('webglcontextrestored', restore);
}
