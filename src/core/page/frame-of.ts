import type { LineShape } from './line-shape.ts';
import type { Label } from './page-view.ts';
import { readDateline } from './read-dateline.ts';
import { readJump } from './read-jump.ts';
import { readSignature } from './read-signature.ts';

/** A body line without what stands around its text: 本报讯（记者 甲）…。（乙）, （上接第1版）…. */
export function frameOf({ words, wordsStart }: LineShape): Label {
  const jump = readJump(words);
  const from = jump?.from ?? 0;
  const inner = words.slice(from, jump?.to);
  const dateline = readDateline(inner);
  const signature = readSignature(inner);
  const text = inner.slice(0, signature?.at).trimEnd();
  const start = wordsStart + from + Math.min(dateline?.textAt ?? 0, text.length);
  return {
    role: 'body',
    names: [...(dateline?.names ?? []), ...(signature?.authors ?? [])],
    credits: signature?.credits ?? [],
    content: { start, end: wordsStart + from + text.length },
    ...(jump && { cut: jump.cut }),
  };
}
