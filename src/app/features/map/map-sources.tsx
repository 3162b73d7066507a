import { Layer, Source, useMap } from '@vis.gl/react-maplibre';
import type { GeoJSON } from 'geojson';
import type { GeoJSONSource } from 'maplibre-gl';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '#app/state/view-store.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import type { BaseMap } from './base-map.ts';
import type { SourceId } from './layer-parts.ts';
import { mapLayers } from './layers.ts';
import { labelFeatures, type MapWords, markFeatures, townPointsOf, unreportedFeatures } from './map-features.ts';
import type { MapPalette } from './palette.ts';
import { basemap } from './settings.ts';
import { shortName } from './short-name.ts';
import type { MapRecords } from './use-map-records.ts';
import { useMapScale } from './use-map-scale.ts';

/** All sources, then all layers from the ground up. */
export function MapSources({
  base,
  records,
  palette,
  isOverBasemap,
  generation,
}: {
  base: BaseMap;
  records: MapRecords;
  palette: MapPalette;
  isOverBasemap: boolean;
  generation: number;
}) {
  const { t } = useTranslation('map');
  const nameOf = usePlaceNames();
  const language = useView((view) => view.language);
  const { rows, counts, drawn, marks, towns, chosen } = records;
  const words = useMemo(
    (): MapWords => ({
      // 嘉善县 has room, Jiashan County has not
      nameOf: (name) => (language === 'en' ? shortName(nameOf(name)) : name),
      ownLabel: (name, count) => t('ownCity', { name, count }),
      andOthers: (name, count) => t('andOthers', { name, count }),
    }),
    [nameOf, language, t],
  );
  const unreported = useMemo(
    () => unreportedFeatures(rows, counts, chosen, words.nameOf),
    [rows, counts, chosen, words],
  );
  const labels = useMemo(() => {
    const spots = [...towns, ...townPointsOf(unreported)];
    return labelFeatures(base.counties, { rows, counts, drawn: drawn.village, towns: spots, chosen }, words);
  }, [base, rows, counts, drawn, towns, unreported, chosen, words]);
  const points = useMemo(() => markFeatures(marks, chosen, words), [marks, chosen, words]);
  const townPoints = useMemo(() => markFeatures(towns, chosen, words), [towns, chosen, words]);
  const data: Record<SourceId, GeoJSON> = {
    water: base.water,
    counties: base.counties,
    cities: base.cities,
    unreported,
    towns: townPoints,
    marks: points,
    labels,
  };
  const scale = useMapScale();
  const layers = useMemo(() => mapLayers(palette, { scale, isOverBasemap }), [palette, scale, isOverBasemap]);
  return (
    <>
      {!basemap?.style && <Layer id="land" type="background" paint={{ 'background-color': palette.outside }} />}
      {basemap?.layers.map((tiles, i) => (
        <Source key={tiles[0]} id={`basemap-${i}`} type="raster" tiles={tiles} tileSize={256}>
          <Layer id={`basemap-${i}`} type="raster" />
        </Source>
      ))}
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
