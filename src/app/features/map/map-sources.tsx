import { Layer, Source, useMap } from '@vis.gl/react-maplibre';
import type { GeoJSON } from 'geojson';
import type { GeoJSONSource } from 'maplibre-gl';
import { useEffect, useMemo, useRef } from 'react';
import { useLayout } from '#app/ui/use-layout.ts';
import type { BaseMap } from './base-map.ts';
import type { SourceId } from './layer-parts.ts';
import { mapLayers } from './layers.ts';
import { labelFeatures, markFeatures, unreportedFeatures } from './map-features.ts';
import type { MapPalette } from './palette.ts';
import { basemapTiles } from './settings.ts';
import type { MapRecords } from './use-map-records.ts';

/** As tokens.css enlarges the page on a meeting room's screen. */
const WIDE_SCALE = 1.1875;

/** All sources, then all layers from the ground up. */
export function MapSources({
  base,
  records,
  palette,
  generation,
}: {
  base: BaseMap;
  records: MapRecords;
  palette: MapPalette;
  generation: number;
}) {
  const { rows, counts, drawn, marks, chosen } = records;
  const labels = useMemo(
    () => labelFeatures(base.counties, rows, counts, drawn, chosen),
    [base, rows, counts, drawn, chosen],
  );
  const points = useMemo(() => markFeatures(marks, chosen), [marks, chosen]);
  const unreported = useMemo(() => unreportedFeatures(rows, counts, chosen), [rows, counts, chosen]);
  const data: Record<SourceId, GeoJSON> = {
    water: base.water,
    counties: base.counties,
    cities: base.cities,
    unreported,
    marks: points,
    labels,
  };
  const scale = useLayout() === 'wide' ? WIDE_SCALE : 1;
  const layers = useMemo(() => mapLayers(palette, scale), [palette, scale]);
  return (
    <>
      <Layer id="land" type="background" paint={{ 'background-color': palette.outside }} />
      {basemapTiles && (
        <Source id="basemap" type="raster" tiles={[basemapTiles]} tileSize={256}>
          <Layer id="basemap" type="raster" />
        </Source>
      )}
      {Object.entries(data).map(([id, features]) => (
        <Source key={id} id={id} type="geojson" data={features} promoteId={PROMOTED[id] ?? 'key'} />
      ))}
      {layers.map((layer) => (
        <Layer key={layer.id} {...layer} />
      ))}
      <Restored data={data} generation={generation} />
    </>
  );
}

const PROMOTED: Record<string, string> = { counties: 'code', cities: 'code' };

/** After a lost context the map comes back with the data it had; gives it what changed since. */
function Restored({ data, generation }: { data: Record<string, GeoJSON>; generation: number }) {
  const map = useMap().current;
  const latest = useRef(data);
  latest.current = data;
  useEffect(() => {
    if (generation === 0 || !map) return;
    const give = () => {
      if (!map.getMap().style || !map.getSource('marks')) return;
      map.off('styledata', give);
      for (const [id, features] of Object.entries(latest.current)) map.getSource<GeoJSONSource>(id)?.setData(features);
    };
    map.on('styledata', give);
    give();
    return () => {
      map.off('styledata', give);
    };
  }, [map, generation]);
  return null;
}
