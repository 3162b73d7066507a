import { MOST_SCENES, type Scene } from '#core/scene/scene.ts';

/** Changes to a list of scenes; none edits its input. */

/** A name that no scene of the list has: s1, s2 … */
export function nextSceneId(scenes: readonly Scene[]): string {
  const numbers = scenes.map(({ id }) => Number(/^s(\d{1,6})$/.exec(id)?.[1] ?? 0));
  return `s${Math.max(0, ...numbers) + 1}`;
}

/** The scene put in at a place of the list, under a new name where its own is taken; a full list stays as it is. */
export function insertScene(scenes: readonly Scene[], scene: Scene, at: number): Scene[] {
  if (scenes.length >= MOST_SCENES) return [...scenes];
  const isTaken = scenes.some(({ id }) => id === scene.id);
  return scenes.toSpliced(at, 0, isTaken ? { ...scene, id: nextSceneId(scenes) } : scene);
}

export const changeScene = (scenes: readonly Scene[], id: string, change: Partial<Omit<Scene, 'id'>>): Scene[] =>
  scenes.map((scene) => (scene.id === id ? { ...scene, ...change } : scene));

export const removeScene = (scenes: readonly Scene[], id: string): Scene[] => scenes.filter((scene) => scene.id !== id);

/** A scene again, right after itself. */
export function duplicateScene(scenes: readonly Scene[], id: string): Scene[] {
  const at = scenes.findIndex((scene) => scene.id === id);
  return at === -1 ? [...scenes] : insertScene(scenes, scenes[at]!, at + 1);
}

/** Scenes moved before or after another one, in the order they have. */
export function moveScenes(
  scenes: readonly Scene[],
  moved: ReadonlySet<string>,
  target: string,
  side: 'before' | 'after',
): Scene[] {
  if (moved.has(target)) return [...scenes];
  const rest = scenes.filter(({ id }) => !moved.has(id));
  const at = rest.findIndex(({ id }) => id === target);
  if (at === -1) return [...scenes];
  return rest.toSpliced(side === 'before' ? at : at + 1, 0, ...scenes.filter(({ id }) => moved.has(id)));
}
