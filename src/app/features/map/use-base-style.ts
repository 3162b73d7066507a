import { useQuery } from '@tanstack/react-query';
import type { StyleSpecification } from 'maplibre-gl';
import { basemap } from './settings.ts';

/** The ground is drawn by layers of our own, so that nothing is fetched but this site's data. */
const EMPTY_STYLE: StyleSpecification = { version: 8, sources: {}, layers: [] };

/** The style under the own layers: the one that is set, else none. Undefined while it comes; where it does not come, the own ground serves. */
export function useBaseStyle(): { style: StyleSpecification | undefined; isBasemap: boolean } {
  const { data, isError } = useQuery({
    queryKey: ['basemap'],
    queryFn: () => fetchStyle(basemap!.style!),
    enabled: basemap?.style !== undefined,
  });
  if (!basemap?.style || isError) return { style: EMPTY_STYLE, isBasemap: (basemap?.layers.length ?? 0) > 0 };
  return { style: data, isBasemap: true };
}

async function fetchStyle(address: string): Promise<StyleSpecification> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // without an address of glyphs all words are drawn with local fonts, as ours are
  const { glyphs: _, ...style } = (await response.json()) as StyleSpecification;
  return style;
}
