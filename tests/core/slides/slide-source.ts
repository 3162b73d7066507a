import type { PlaceRow, PublishedInitiative } from '#core/files/schema.ts';
import { noFilter } from '#core/query/filter.ts';
import type { Scene } from '#core/scene/scene.ts';
import type { SlideSource, SlideView } from '#core/slides/slide.ts';
import { sceneOf } from '../scene/scenes.ts';

export const rows: PlaceRow[] = [
  ['3304', '嘉兴市'],
  ['330421', '嘉善县'],
  ['330424', '海盐县'],
  ['330421101', '西塘镇'],
  ['330421102', '姚庄镇'],
];

const MARKS = { about: '≈ ', over: '> ', under: '< ', nearly: '< ' };

/** Slides of scenes over items, numbers written as they are. */
export const sourceOf = (
  items: readonly PublishedInitiative[],
  scenes: readonly { scene: Partial<Scene>; view?: Partial<SlideView> }[],
  parts: Partial<SlideSource> = {},
): SlideSource => ({
  scenes: scenes.map(({ scene, view }, i) => ({
    scene: sceneOf(`s${i + 1}`, scene),
    view: { filter: noFilter, open: null, sheet: null, language: 'zh', figureKind: null, figure: null, ...view },
  })),
  items,
  rows,
  pages: [{ id: '001', source: '001.txt', newspaper: '某县报', date: '2022-08-17', page: 'A3' }],
  version: '0857005c290d',
  approval: '',
  credits: [],
  writeNumber: String,
  writeFigure: ({ value, max, unit, approx }) =>
    `${approx ? MARKS[approx] : ''}${max === null ? value : `${value}–${max}`}${unit}`,
  placeName: (name) => name,
  ...parts,
});
