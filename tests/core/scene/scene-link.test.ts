import * as fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate/browser';
import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '#core/scene/base64url.ts';
import { readSceneSet, writeSceneSet } from '#core/scene/read-scene-set.ts';
import { sceneSet } from '#core/scene/scene.ts';
import { decodeScenes, encodeScenes, MOST_IN_LINK } from '#core/scene/scene-link.ts';
import { anySet, sceneOf } from './scenes.ts';

test('bytes come back from base64url', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase64url(bytes);
      expect(text).toMatch(/^[\w-]*$/);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64url(text)).toEqual(bytes);
    }),
  );
});

test('what is kept comes back from the link and from the file', () => {
  fc.assert(
    fc.property(anySet, (set) => {
      expect(decodeScenes(encodeScenes(set)!)).toEqual({ set });
      expect(readSceneSet(writeSceneSet(set))).toEqual({ set });
    }),
  );
});

test('any hash is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(decodeScenes(text.startsWith('#scenes=') ? '' : text)).toBeNull();
      expect(decodeScenes(`#scenes=${text}`)).toHaveProperty('fault');
    }),
  );
});

test('a damaged link is refused', () => {
  const hash = encodeScenes(sceneSet({ title: '汇报', data: '', scenes: [sceneOf('s1', { caption: '嘉善县' })] }))!;
  expect(decodeScenes(`${hash.slice(0, 30)}${hash.slice(31)}`)).toHaveProperty('fault');
  expect(decodeScenes(hash.slice(0, -8))).toHaveProperty('fault');
});

describe('too much for an address', () => {
  test('asks for a file', () => {
    let seed = 7;
    const noise = () => {
      seed = (seed * 48271) % 2147483647;
      return String.fromCharCode(0x4e00 + (seed % 20000));
    };
    const scenes = Array.from({ length: 6 }, (_, i) =>
      sceneOf(`s${i}`, { notes: Array.from({ length: 6000 }, noise).join('') }),
    );
    expect(encodeScenes(sceneSet({ title: '', data: '', scenes }))).toBeNull();
  });

  test('is refused on the way in, also where it swells only when unpacked', () => {
    expect(decodeScenes(`#scenes=${'A'.repeat(MOST_IN_LINK)}`)).toEqual({ fault: 'too-large', at: '' });
    const swelling = toBase64url(deflateSync(strToU8(' '.repeat(20_000_000)), { level: 9 }));
    expect(swelling.length).toBeLessThan(MOST_IN_LINK);
    expect(decodeScenes(`#scenes=${swelling}`)).toHaveProperty('fault');
  });
});
