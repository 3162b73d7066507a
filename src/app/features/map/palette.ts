/** Colours of the map, which draws outside of CSS: the paper, ink and rules of ui/tokens.css, and a sepia tint by number of items. */
export interface MapPalette {
  /** Ground beyond the region. */
  outside: string;
  land: string;
  water: string;
  countyLine: string;
  cityLine: string;
  ink: string;
  faintInk: string;
  halo: string;
  mark: string;
  markInk: string;
  /** From few to many items; all carry `ink` readably. */
  tints: readonly [string, string, string, string, string];
}

export const lightPalette: MapPalette = {
  outside: '#f1ecdf',
  land: '#fbf8f1',
  water: '#e2e8ea',
  countyLine: '#c3b8a1',
  cityLine: '#8d8473',
  ink: '#24211c',
  faintInk: '#716a5d',
  halo: '#fffdf8',
  mark: '#20425c',
  markInk: '#fffdf8',
  tints: ['#f4ead4', '#ead8b4', '#dfc494', '#d2ae76', '#c2965a'],
};

/** The steps of the tints are as wide as the ink on the last of them allows: the ink is brighter than the page's, the land darker. */
export const darkPalette: MapPalette = {
  outside: '#0d0c0b',
  land: '#141311',
  water: '#0c161d',
  countyLine: '#766e5f',
  cityLine: '#968c7a',
  ink: '#fbf8f1',
  faintInk: '#b3aa9b',
  halo: '#151411',
  mark: '#b4d6ef',
  markInk: '#14202a',
  tints: ['#2f2a20', '#473b24', '#5c4b2d', '#6f5c33', '#886c37'],
};
