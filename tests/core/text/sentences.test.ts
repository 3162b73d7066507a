import { expect, it } from 'vitest';
import { sentenceAt, splitSentences } from '#core/text/sentences.ts';

it.each([
  ['two sentences', '走访企业157家。化解纠纷24起。', ['走访企业157家。', '化解纠纷24起。']],
  ['a closing quotation belongs to its sentence', '“很方便。”老曹说。', ['“很方便。”', '老曹说。']],
  ['runs of marks', '真的吗？！是的……', ['真的吗？！', '是的……']],
  ['a line end ends a sentence', '农旅融合\n  村美民富', ['农旅融合', '村美民富']],
  ['a decimal point does not', '增长24.94%，达3.5亿元', ['增长24.94%，达3.5亿元']],
  ['nothing in blank text', ' \n\u3000\n', []],
])('%s', (_, text, expected) => {
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

it('finds the sentence of an offset, and none between sentences', () => {
  const text = '甲。\n\n乙。';
  const sentences = splitSentences(text);
  expect(sentenceAt(sentences, 4)).toEqual({ start: 4, end: 6 });
  expect(sentenceAt(sentences, 3)).toEqual({ start: 3, end: 3 });
});
