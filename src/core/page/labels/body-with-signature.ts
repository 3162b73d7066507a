import type { LabelRule } from '#core/page/page-view.ts';
import { readSignature } from '#core/page/read-signature.ts';

/** Text that ends with who wrote it: …优化营商环境。(陈雨诗 何惠铭). */
export const bodyWithSignature: LabelRule = {
  name: 'body-with-signature',
  label({ lines }, index) {
    const { words, wordsStart } = lines[index]!;
    const signature = readSignature(words);
    if (!signature) return;
    const end = wordsStart + words.slice(0, signature.at).trimEnd().length;
    return { role: 'body', names: signature.authors, credits: signature.credits, content: { start: wordsStart, end } };
  },
};
