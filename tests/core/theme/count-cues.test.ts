import { expect, test } from 'vitest';
import { countableHits } from '#core/theme/count-cues.ts';
import { buildCueIndex, findCues } from '#core/theme/cue-index.ts';
import type { CueTable, CueTables } from '#core/theme/cue-table.ts';
import { taxonomy } from '#core/theme/taxonomy.ts';

const empty: CueTable = { strong: '', clear: '', weak: '', never: '' };
const tables = {
  ...Object.fromEntries(taxonomy.map(({ key }) => [key, empty])),
  finance: { strong: '银行 农商银行 贷款', clear: '', weak: '信', never: '时间银行 诚信 银行家学院' },
} as CueTables;
const index = buildCueIndex(tables);

test.each([
  ['银行贷款', ['银行', '贷款']],
  ['农商银行', ['农商银行']],
  ['时间银行', []],
  ['时间银行里没有银行', ['银行']],
  ['银行家学院', []],
  ['诚信、信用', ['信']],
  ['“贷”款', ['贷”款']],
  ['贷““””款。', ['贷““””款']],
  ['时间“银行”', []],
  ['贷“', []],
  ['', []],
])('%s → %j', (text, words) => {
  const hits = countableHits(findCues(index, text));
  expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(words);
});
