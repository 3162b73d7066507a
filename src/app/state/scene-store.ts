import { create } from 'zustand';
import { type CanvasName, findCanvas } from '#core/scene/canvas.ts';
import {
  changeScene,
  duplicateScene,
  insertScene,
  moveScenes,
  nextSceneId,
  removeScene,
} from '#core/scene/edit-scenes.ts';
import { readSceneSet, writeSceneSet } from '#core/scene/read-scene-set.ts';
import { type Scene, type SceneSet, sceneSet } from '#core/scene/scene.ts';

/** The scenes of this browser. They leave it only as a link or a file that the presenter gives away. */
interface Scenes {
  title: string;
  /** The version of the data that they were made from. */
  data: string;
  scenes: readonly Scene[];
  /** The scene that is edited. */
  selected: string | null;
  /** What was removed last, to be brought back. */
  removed: { caption: string; restore: (scenes: readonly Scene[]) => readonly Scene[] } | null;
  isOpen: boolean;
  /** Null follows the window. */
  canvas: CanvasName | null;
  /** Where the next meeting starts. */
  start: number;
}

const KEY = 'jiatu-scenes';
const CANVAS_KEY = 'jiatu-canvas';

export const useScenes = create<Scenes>()(() => ({
  ...readKept(),
  selected: null,
  removed: null,
  isOpen: false,
  canvas: findCanvas(new URLSearchParams(location.search).get('canvas') ?? read(CANVAS_KEY)),
  start: 0,
}));

const update = useScenes.setState;

useScenes.subscribe((now, before) => {
  if (now.scenes !== before.scenes || now.title !== before.title) keep(KEY, writeSceneSet(currentSet()));
  if (now.canvas !== before.canvas) keep(CANVAS_KEY, now.canvas ?? '');
});

/** The scenes as they are given away. */
export function currentSet(): SceneSet {
  const { title, data, scenes } = useScenes.getState();
  return sceneSet({ title, data, scenes: [...scenes] });
}

export const showScenes = (isOpen: boolean) => update({ isOpen });
export const selectScene = (selected: string | null) => update({ selected });
export const setTitle = (title: string) => update({ title });
export const setCanvas = (canvas: CanvasName | null) => update({ canvas });
export const startAt = (start: number) => update({ start });
export const editScene = (id: string, change: Partial<Omit<Scene, 'id'>>) =>
  update(({ scenes }) => ({ scenes: changeScene(scenes, id, change) }));
export const copyScene = (id: string) => update(({ scenes }) => ({ scenes: duplicateScene(scenes, id) }));
export const moveScene = (moved: ReadonlySet<string>, target: string, side: 'before' | 'after') =>
  update(({ scenes }) => ({ scenes: moveScenes(scenes, moved, target, side) }));

/** Puts scenes after the last; the first of them is then edited. */
export function addScenes(added: readonly Omit<Scene, 'id'>[], data: string): void {
  update(({ scenes: before }) => {
    const scenes = added.reduce<readonly Scene[]>(
      (list, scene) => insertScene(list, { ...scene, id: nextSceneId(list) }, list.length),
      before,
    );
    return { scenes, data, selected: scenes[before.length]?.id ?? null };
  });
}

export const dropScene = (id: string) =>
  update(({ scenes, selected }) => {
    const at = scenes.findIndex((scene) => scene.id === id);
    const scene = scenes[at];
    if (!scene) return {};
    return {
      scenes: removeScene(scenes, id),
      selected: selected === id ? null : selected,
      removed: { caption: scene.caption, restore: (now) => insertScene(now, scene, at) },
    };
  });

export const dropAll = () => replaceScenes({ ...currentSet(), scenes: [] });

/** Another set in place of this one, which can be brought back. */
export const replaceScenes = ({ title, data, scenes }: SceneSet) =>
  update(({ scenes: before }) => ({
    title,
    data,
    scenes,
    selected: null,
    removed: before.length > 0 ? { caption: '', restore: () => before } : null,
  }));

export const undoRemoval = () =>
  update(({ scenes, removed }) => ({ scenes: removed?.restore(scenes) ?? scenes, removed: null }));

function readKept() {
  const kept = readSceneSet(read(KEY));
  const { title, data, scenes } = 'set' in kept ? kept.set : sceneSet({ title: '', data: '', scenes: [] });
  return { title, data, scenes };
}

/** A browser may forbid to keep anything; the scenes are then gone with the page. */
function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function keep(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // full or forbidden: what is on the screen stays as it is
  }
}
