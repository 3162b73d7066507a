import { frameOf } from '#core/page/frame-of.ts';
import type { LabelRule } from '#core/page/page-view.ts';
import { readSignature } from '#core/page/read-signature.ts';

/** Text that ends with who wrote it: …优化营商环境。(陈雨诗 何惠铭). */
export const bodyWithSignature: LabelRule = {
  name: 'body-with-signature',
  longest: Number.POSITIVE_INFINITY,
  label({ lines }, index) {
    const line = lines[index]!;
    return readSignature(line.words) ? frameOf(line) : undefined;
  },
};
