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

export const darkPalette: MapPalette = {
  outside: '#131210',
  land: '#1f1d1a',
  water: '#10171c',
  countyLine: '#4a453b',
  cityLine: '#7d7565',
  ink: '#ece6d8',
  faintInk: '#a0978a',
  halo: '#151411',
  mark: '#9fc3de',
  markInk: '#14202a',
  tints: ['#2b261d', '#393021', '#493c26', '#5b4a2b', '#6d5931'],
};
