import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changeScene,
  duplicateScene,
  insertScene,
  moveScenes,
  nextSceneId,
  removeScene,
} from '#core/scene/edit-scenes.ts';
import { MOST_SCENES } from '#core/scene/scene.ts';
import { sceneOf } from './scenes.ts';

const list = ['s1', 's2', 's3', 's4'].map((id) => sceneOf(id, { caption: id }));
const ids = (scenes: readonly { id: string }[]) => scenes.map(({ id }) => id).join(' ');

test.each([
  [['s1'], 's3', 'after', 's2 s3 s1 s4'],
  [['s4'], 's1', 'before', 's4 s1 s2 s3'],
  [['s3', 's1'], 's4', 'after', 's2 s4 s1 s3'],
  [['s2'], 's2', 'before', 's1 s2 s3 s4'],
  [['s2'], 'gone', 'before', 's1 s2 s3 s4'],
] as const)('%s %s %s', (moved, target, side, expected) => {
  expect(ids(moveScenes(list, new Set(moved), target, side))).toBe(expected);
});

test('a copy stands after its scene under a name of its own', () => {
  const scenes = duplicateScene(list, 's2');
  expect(ids(scenes)).toBe('s1 s2 s5 s3 s4');
  expect(scenes[2]!.caption).toBe('s2');
});

test('a scene that was removed comes back where it was', () => {
  expect(ids(insertScene(removeScene(list, 's2'), list[1]!, 1))).toBe('s1 s2 s3 s4');
});

test('a change touches its scene only', () => {
  const scenes = changeScene(list, 's3', { caption: '嘉善县' });
  expect(scenes.map(({ caption }) => caption)).toEqual(['s1', 's2', '嘉善县', 's4']);
  expect(scenes[0]).toBe(list[0]);
});

test('a full list takes no more', () => {
  const full = Array.from({ length: MOST_SCENES }, (_, i) => sceneOf(`s${i}`));
  expect(insertScene(full, sceneOf('x'), 0)).toHaveLength(MOST_SCENES);
});

test('whatever is moved, copied and removed, names stay different', () => {
  const act = fc.record({ kind: fc.constantFrom('copy', 'remove', 'move', 'add'), at: fc.nat(5), to: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
      let scenes = list;
      for (const { kind, at, to } of acts) {
        const [id, target] = [scenes[at]?.id ?? '', scenes[to]?.id ?? ''];
        if (kind === 'copy') scenes = duplicateScene(scenes, id);
        if (kind === 'remove') scenes = removeScene(scenes, id);
        if (kind === 'move') scenes = moveScenes(scenes, new Set([id]), target, 'after');
        if (kind === 'add') scenes = insertScene(scenes, sceneOf(nextSceneId(scenes)), to);
      }
      expect(new Set(scenes.map(({ id }) => id)).size).toBe(scenes.length);
    }),
  );
});
