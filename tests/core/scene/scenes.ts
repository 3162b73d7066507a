import * as fc from 'fast-check';
import { type Scene, type SceneSet, sceneSet, sceneStages } from '#core/scene/scene.ts';

export const sceneOf = (id: string, parts: Partial<Scene> = {}): Scene => ({
  id,
  view: '',
  camera: null,
  stage: 'map',
  caption: '',
  notes: '',
  ...parts,
});

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);

const anyCamera = fc.record({ lng: number(-180, 180), lat: number(-85, 85), zoom: number(0, 24) });

const anyScene = (id: string): fc.Arbitrary<Scene> =>
  fc.record({
    id: fc.constant(id),
    view: fc.constantFrom('', '?p=330421', '?t=business,safety&q=%E7%A0%81&lang=en'),
    camera: fc.option(anyCamera),
    stage: fc.constantFrom(...sceneStages),
    caption: fc.string({ maxLength: 60, unit: 'grapheme' }).map((text) => text.slice(0, 200)),
    notes: fc.string({ maxLength: 300, unit: 'grapheme' }),
  });

/** A set of scenes as a presenter may have made it. */
export const anySet: fc.Arbitrary<SceneSet> = fc
  .integer({ min: 0, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => anyScene(`s${i + 1}`))))
  .map((scenes) => sceneSet({ title: '汇报', data: '5a3536453584', scenes }));
