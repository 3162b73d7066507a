import { describe, expect, it } from 'vitest';
import { missedMarks, openMarks } from '#core/page/open-marks.ts';
import { readPageWords } from '#core/page/page-words.ts';
import { explainSeam } from '#core/page/score-seam.ts';
import { readEnd, readStart } from '#core/page/text-edges.ts';

const PAGE = ['积极开展企业实地走访“上门问诊”，助力企业', '西塘镇拓宽域外资源'];

const words = readPageWords(PAGE);

const explain = (before: string, after: string) =>
  explainSeam({ before: readEnd(before), after: readStart(after), words });

const clueNames = (before: string, after: string): string[] =>
  explain(before, after).clues.map((clue) => clue.replace(/ \S+$/, ''));

describe('a cut that closes', () => {
  it.each([
    ['托育中心、儿童成长驿', '站、邻里中心等设施', 'word across'],
    ['发挥乡贤在镇村建设中的作用，西', '塘镇拓宽资源网络', 'seen elsewhere'],
    ['开展走访“上门问', '诊”，今年共选派304名', 'marks'],
    ['辖区26', '个居民小区', 'number'],
    ['人工费60多', '万元', 'number'],
    ['自7月', '3日正式推出', 'number'],
    ['自202', '1年起试点', 'number'],
    ['促成签约项目八个，总投资', '超过35亿元。', 'number'],
    ['这个食堂已累计供餐', '3.4万余份。下一步', 'number'],
    ['“每次都问得很仔细。”周阿婆的女儿', '说。今年以来，街道', 'name'],
    ['“比从前快多了。”驾驶员周建国', '说。', 'name'],
    ['该镇纪委书记', '徐蕾说，村里的每一分钱', 'name'],
    ['乡文化站站长蓝', '雪梅说，国庆期间', 'name'],
    ['带来可观收益', '的同时，两位乡贤', 'bound start'],
    ['增加康养中心、托育中心、邻里', '食堂、共享庭院等', 'list'],
    ['开放了棋牌室、图书角、健身房等', '场所，供居民歇脚', 'list closed'],
  ])('%s|%s', (before, after, clue) => {
    expect(clueNames(before, after)).toContain(clue);
    expect(explain(before, after).score).toBeGreaterThan(1);
  });
});

describe('a cut that does not', () => {
  it.each([
    ['集合巧绣娘', '诊”，今年共选派304名', 'marks'],
    ['收支管', '近年来，平湖市', 'fresh start'],
    ['实际情况，为', '，助力企业', 'function word'],
    ['今年共选派304', '近年来，平湖市', 'number'],
    ['搭建平台，', '的同时，两位乡贤', 'bound start'],
    ['年利率3.45', '.2万亩林地', 'number'],
    ['收到企业16', '19年起试点', 'number'],
    ['今年共选派', '徐蕾说，村里的每一分钱', 'name'],
    ['两天之内全部', '说。今年以来，街道', 'name'],
    ['二期工程已', '场所，供居民歇脚', 'list closed'],
  ])('%s|%s', (before, after, clue) => {
    expect(clueNames(before, after)).toContain(clue);
    expect(explain(before, after).score).toBeLessThan(0);
  });
});

it.each([
  ['“上门问', ['“'], []],
  ['诊”，今年', [], ['“']],
  ['“‘晋升', ['“', '‘'], []],
  ['（IABP)“好”', [], []],
])('marks of %s', (text, open, missed) => {
  expect({ open: openMarks(text), missed: missedMarks(text) }).toEqual({ open, missed });
});
