import { describe, expect, it } from 'vitest';
import { missedMarks, openMarks } from '#core/page/open-marks.ts';
import { readPageWords } from '#core/page/page-words.ts';
import { explainSeam } from '#core/page/score-seam.ts';
import { readEnd, readStart } from '#core/page/text-edges.ts';

const PAGE = ['在田头开办“流动课堂”，帮茶农算清细账', '南浔镇改造沿河老街'];

const words = readPageWords(PAGE);

const explain = (before: string, after: string) =>
  explainSeam({ before: readEnd(before), after: readStart(after), words });

const clueNames = (before: string, after: string): string[] =>
  explain(before, after).clues.map((clue) => clue.replace(/ \S+$/, ''));

describe('a cut that closes', () => {
  it.each([
    ['新修环湖步道、骑行驿', '站、观鸟台等去处', 'word across'],
    ['请渔民商量护河的办法，南', '浔镇聘了巡河员', 'seen elsewhere'],
    ['在田头开办“流动课', '堂”，一季教会了62名', 'marks'],
    ['辖区26', '个居民小区', 'number'],
    ['人工费60多', '万元', 'number'],
    ['果园的产量三年翻了', '两番，游客也多了', 'number'],
    ['今年共调解矛盾37起，涉及', '420余人，群众', 'number'],
    ['从9月', '6日起试行', 'number'],
    ['河道里捞起的垃圾同比减少了', '三成五，沿河住户', 'number'],
    ['村里的学徒跟着竹编师傅练了', '四个多月，手上全是茧', 'number'],
    ['接单的班车已经排到了明年', '三月，还有人来问', 'number'],
    ['学绣花的徒弟每月能领生活补贴', '1600元，满师再加', 'number'],
    ['她把绣绷翻过来给师傅', '看，背面不见一个线头', 'coverb'],
    ['接单的窗口必须在', '两个工作日内答复。', 'number'],
    ['自202', '1年起试点', 'number'],
    ['促成签约项目八个，总投资', '超过35亿元。', 'number'],
    ['这个食堂已累计供餐', '3.4万余份。下一步', 'number'],
    ['“每次都问得很仔细。”周阿婆的女儿', '说。入夏以后，社区', 'name'],
    ['“比从前快多了。”驾驶员周建国', '说。', 'name'],
    ['该镇纪委书记', '徐蕾说，村里的每一分钱', 'name'],
    ['乡文化站站长蓝', '雪梅说，国庆期间', 'name'],
    ['把弯道逐一标在图上，建成', '停车位300个，村里人', 'object'],
    ['修缮费用由镇里和乡贤基金', '分摊。住户只管', 'coverb'],
    ['摘完的水蜜桃连夜装车，发往', '江苏的批发市场。', 'place'],
    ['新修的观鸟台就是其中', '之一。', 'bound start'],
    ['换来好收成', '的同时，几位返乡青年', 'bound start'],
    ['添了修伞铺、磨刀摊、缝补', '小站、旧书角等', 'list'],
    ['开放了棋牌室、图书角、健身房等', '场所，供居民歇脚', 'list closed'],
  ])('%s|%s', (before, after, clue) => {
    expect(clueNames(before, after)).toContain(clue);
    expect(explain(before, after).score).toBeGreaterThan(1);
  });
});

it.each([
  ['把弯道逐一标在图上，来来回回', '停车位300个，村里人', 'object'],
  ['全年共办讲座40场，带动', '就业的路子越走越宽', 'object'],
  ['村里的学徒跟着竹编师傅练了', '三样本领，手上全是茧', 'number'],
  ['接单的窗口设在', '两个小区内的驿站。', 'number'],
  ['夜里他给工友们打了', '水来喝，一夜没睡', 'half a word'],
  ['摘完的水蜜桃连夜装车，发往', '各地的批发市场。', 'place'],
  ['缴费的事由组长包办，', '居民只需在群里报个数。', 'clause'],
  ['这个小程序方便', '居民就近报名。', 'clause'],
  ['修缮费用镇里和乡贤基金', '分摊。住户只管', 'coverb'],
  ['她把绣绷翻过来给师傅', '如今，背面不见一个线头', 'coverb'],
  ['修缮费用由镇里和乡贤基金', '六月底到位的时候，', 'coverb'],
  ['镇里排了一张调解员值班表，', '化解矛盾不出村。', 'bound start'],
  ['他走遍了全镇的养殖户，', '了解各家的难处。', 'bound start'],
])('nothing speaks for %s|%s by %s', (before, after, clue) => {
  expect(clueNames(before, after)).not.toContain(clue);
});

describe('a cut that does not', () => {
  it.each([
    ['排练越剧折子戏', '堂”，一季教会了62名', 'marks'],
    ['河道保', '连日来，安吉县', 'fresh start'],
    ['各家意愿，同时', '●塘汇街道组织物业演练', 'fresh start'],
    ['各家意愿，把', '，帮助茶农', 'function word'],
    ['一季教会了62', '连日来，安吉县', 'number'],
    ['修好了水渠，', '的同时，几位返乡青年', 'bound start'],
    ['全年共办讲座40场，惠及', '还请来邻村的花农，', 'object'],
    ['果园的产量三年翻了', '修旧如旧，老街', 'number'],
    ['老街渡口的候船亭全长约', '3.茶农周某某私占公房', 'number'],
    ['观鸟台建成于湖边的', '018年的石碑旁', 'number'],
    ['上级文件〔2006〕10', '位于湖边的观鸟台', 'number'],
    ['缴费的事由片区组长', '居民只需在群里报个数。', 'clause'],
    ['志愿者带着老人们', '“从前我只能坐在门口，一坐一天。”', 'speech'],
    ['年利率3.45', '.2万亩林地', 'number'],
    ['收到企业16', '19年起试点', 'number'],
    ['一季总共教会', '徐蕾说，村里的每一分钱', 'name'],
    ['两天之内全部', '说。入夏以后，社区', 'name'],
    ['二期工程已', '场所，供居民歇脚', 'list closed'],
  ])('%s|%s', (before, after, clue) => {
    expect(clueNames(before, after)).toContain(clue);
    expect(explain(before, after).score).toBeLessThan(0);
  });
});

it.each([
  ['“流动课', ['“'], []],
  ['堂”，一季', [], ['“']],
  ['“‘晋升', ['“', '‘'], []],
  ['（IABP）“好”', [], []],
])('marks of %s', (text, open, missed) => {
  expect({ open: openMarks(text), missed: missedMarks(text) }).toEqual({ open, missed });
});
