import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate/browser';
import { fromBase64url, toBase64url } from '#core/scene/base64url.ts';
import { MOST_IN_FILE, type ReadScenes, readSceneSet } from '#core/scene/read-scene-set.ts';
import type { SceneSet } from '#core/scene/scene.ts';

/** Scenes in the part of an address that is never sent anywhere: `#scenes=` and the file, deflated. */

const MARK = '#scenes=';

/** Longer addresses are cut by mail programs and chats. */
export const MOST_IN_LINK = 30_000;

/** The hash that holds a set; null where it would be too long, which asks for a file. */
export function encodeScenes(set: SceneSet): string | null {
  const hash = `${MARK}${toBase64url(deflateSync(strToU8(JSON.stringify(set)), { level: 9 }))}`;
  return hash.length > MOST_IN_LINK ? null : hash;
}

/** The set in a hash; null where the hash holds none. */
export function decodeScenes(hash: string): ReadScenes | null {
  if (!hash.startsWith(MARK)) return null;
  if (hash.length > MOST_IN_LINK) return { fault: 'too-large', at: '' };
  const bytes = fromBase64url(hash.slice(MARK.length));
  const text = bytes && inflateText(bytes);
  return text === null ? { fault: 'not-json', at: '' } : readSceneSet(text);
}

const SLICE = 512;

/** Inflates bit by bit, so that a small text which swells without end is given up early. */
function inflateText(bytes: Uint8Array): string | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  try {
    for (let i = 0; i < bytes.length && size <= MOST_IN_FILE; i += SLICE)
      inflate.push(bytes.subarray(i, i + SLICE), i + SLICE >= bytes.length);
  } catch {
    return null;
  }
  return size > MOST_IN_FILE ? null : strFromU8(join(chunks, size));
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
