import { expect, test } from 'vitest';
import { readSceneSet } from '#core/scene/read-scene-set.ts';
import { sceneSet } from '#core/scene/scene.ts';
import { sceneOf } from './scenes.ts';

const good = sceneSet({ title: '汇报', data: '5a35', scenes: [sceneOf('s1'), sceneOf('s2')] });
const withScene = (change: object) =>
  JSON.stringify({ ...good, scenes: [good.scenes[0], { ...good.scenes[1], ...change }] });

test.each([
  ['a file cut off', '{"format":"jiatu-sce', 'not-json', ''],
  ['nothing', '', 'not-json', ''],
  ['another file', '{"type":"FeatureCollection"}', 'not-scenes', ''],
  ['a list', '[]', 'not-scenes', ''],
  ['a later version', JSON.stringify({ ...good, version: 2, extra: 1 }), 'newer', ''],
  ['a part that is not known', JSON.stringify({ ...good, script: 'x' }), 'damaged', 'script'],
  ['a title that is no text', JSON.stringify({ ...good, title: 5 }), 'damaged', 'title'],
  ['a view that is no query', withScene({ view: 'https://example.org' }), 'damaged', 'scenes.1.view'],
  ['a view with a hash', withScene({ view: '?q=a#b' }), 'damaged', 'scenes.1.view'],
  ['a camera off the earth', withScene({ camera: { lng: 500, lat: 0, zoom: 3 } }), 'damaged', 'scenes.1.camera.lng'],
  ['a stage that is not known', withScene({ stage: 'film' }), 'damaged', 'scenes.1.stage'],
  ['a caption without end', withScene({ caption: '长'.repeat(201) }), 'damaged', 'scenes.1.caption'],
  ['markup for an id', withScene({ id: '<b>' }), 'damaged', 'scenes.1.id'],
  ['an id twice', withScene({ id: 's1' }), 'damaged', 'scenes'],
  [
    'a hundred scenes',
    JSON.stringify({ ...good, scenes: Array.from({ length: 100 }, (_, i) => sceneOf(`s${i}`)) }),
    'damaged',
    'scenes',
  ],
  ['megabytes', `"${'x'.repeat(2_000_001)}"`, 'too-large', ''],
])('%s is refused', (_, text, fault, at) => {
  expect(readSceneSet(text)).toEqual({ fault, at });
});

test('a byte order mark does no harm', () => {
  expect(readSceneSet(`\uFEFF${JSON.stringify(good)}`)).toEqual({ set: good });
});
