/** Colours of the map, which draws outside of CSS: the paper, ink and rules of ui/tokens.css, and a sepia tint by number of items. */
export interface MapPalette {
  land: string;
  water: string;
  countyLine: string;
  cityLine: string;
  ink: string;
  faintInk: string;
  halo: string;
  mark: string;
  markInk: string;
  highlight: string;
  /** From few to many items; all carry `ink` readably. */
  tints: readonly [string, string, string, string, string];
}

export const lightPalette: MapPalette = {
  land: '#fbf8f1',
  water: '#e2e8ea',
  countyLine: '#c3b8a1',
  cityLine: '#8d8473',
  ink: '#24211c',
  faintInk: '#716a5d',
  halo: '#fffdf8',
  mark: '#20425c',
  markInk: '#fffdf8',
  highlight: '#b0352a',
  tints: ['#f5ead2', '#eddab3', '#e2c48d', '#d6ad6c', '#c79550'],
};

export const darkPalette: MapPalette = {
  land: '#1b1a17',
  water: '#10171c',
  countyLine: '#4a453b',
  cityLine: '#7d7565',
  ink: '#ece6d8',
  faintInk: '#a0978a',
  halo: '#151411',
  mark: '#9fc3de',
  markInk: '#14202a',
  highlight: '#f08a7c',
  tints: ['#2b261d', '#3a3122', '#4b3d27', '#5e4a2b', '#715830'],
};
