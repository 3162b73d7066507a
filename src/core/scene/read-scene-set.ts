import * as v from 'valibot';
import { type SceneSet, SceneSetSchema } from '#core/scene/scene.ts';

/** Why a text is no set of scenes: no JSON, another file, one from a later Jiatu, or one with a part that is wrong. */
export type SceneFault = 'not-json' | 'not-scenes' | 'newer' | 'damaged' | 'too-large';

export type ReadScenes = { set: SceneSet } | { fault: SceneFault; at: string };

/** The largest file that is read at all, in characters: ninety-nine full scenes are below it. */
export const MOST_IN_FILE = 2_000_000;

const Head = v.looseObject({ format: v.literal('jiatu-scenes'), version: v.pipe(v.number(), v.integer()) });

/** Reads the text of a file of scenes, which anyone may have written; `at` names the first part that is wrong: `scenes.2.camera`. */
export function readSceneSet(text: string): ReadScenes {
  if (text.length > MOST_IN_FILE) return { fault: 'too-large', at: '' };
  const value = parseJson(text);
  if (value === undefined) return { fault: 'not-json', at: '' };
  const head = v.safeParse(Head, value);
  if (!head.success) return { fault: 'not-scenes', at: '' };
  if (head.output.version > 1) return { fault: 'newer', at: '' };
  const read = v.safeParse(SceneSetSchema, value, { abortEarly: true });
  if (read.success) return { set: read.output };
  return { fault: 'damaged', at: v.getDotPath(read.issues[0]) ?? '' };
}

export const writeSceneSet = (set: SceneSet): string => `${JSON.stringify(set, null, 1)}\n`;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
