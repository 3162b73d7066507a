import { describe, expect, test } from 'vitest';
import type { Drop } from '#core/figure/draft.ts';
import { readArticle } from '#core/figure/reading.ts';
import { recogniseBareNumber } from '#core/figure/recognisers/bare-number.ts';
import { recogniseNumberUnit } from '#core/figure/recognisers/number-unit.ts';
import { dropAddress } from '#core/figure/refiners/drop-address.ts';
import { dropBaseOfRate } from '#core/figure/refiners/drop-base-of-rate.ts';
import { dropCode } from '#core/figure/refiners/drop-code.ts';
import { dropDate } from '#core/figure/refiners/drop-date.ts';
import { dropGenericOne } from '#core/figure/refiners/drop-generic-one.ts';
import { dropIdiom } from '#core/figure/refiners/drop-idiom.ts';
import { dropLooseDuration } from '#core/figure/refiners/drop-loose-duration.ts';
import { dropName } from '#core/figure/refiners/drop-name.ts';
import { dropOrdinal } from '#core/figure/refiners/drop-ordinal.ts';
import { dropRecap } from '#core/figure/refiners/drop-recap.ts';
import { dropRepeat } from '#core/figure/refiners/drop-repeat.ts';
import { dropSlogan } from '#core/figure/refiners/drop-slogan.ts';
import { dropStaffing } from '#core/figure/refiners/drop-staffing.ts';
import { dropThreshold } from '#core/figure/refiners/drop-threshold.ts';
import { dropUnclearUnit } from '#core/figure/refiners/drop-unclear-unit.ts';
import { dropVagueCount } from '#core/figure/refiners/drop-vague-count.ts';
import { readApproximation } from '#core/figure/refiners/read-approximation.ts';
import type { Span } from '#core/model.ts';
import { articleOf } from '../article-of.ts';

type Case = [text: string, ...kept: string[]];

const RULES: [name: string, drops: Drop, ...Case[]][] = [
  [
    'drop-address',
    dropAddress,
    ['中山路128号3幢'],
    ['幸福小区5幢'],
    ['3幢李阿婆家亮着灯'],
    ['2幢501室'],
    ['拆除危房3幢', '3幢'],
    ['建成安置房12栋', '12栋'],
  ],
  [
    'drop-base-of-rate',
    dropBaseOfRate,
    ['每10万人有医生'],
    ['每100户配网格员'],
    ['每50户配网格员', '50户'],
    ['走访100户', '100户'],
  ],
  [
    'drop-code',
    dropCode,
    ['G7417次列车'],
    ['7×24小时服务'],
    ['11人制足球'],
    ['1万吨级码头'],
    ['发车41次', '41次'],
    ['组建3支队伍', '3支'],
    ['配备AED32台', '32台'],
    ['乘坐K72次列车'],
  ],
  ['drop-date', dropDate, ['2021年'], ['2019—2021年'], ['二〇二二年'], ['历时5年', '5年'], ['近百年', '近百年']],
  [
    'drop-generic-one',
    dropGenericOne,
    ['一张椅子'],
    ['一位老人'],
    ['一亩地'],
    ['不足一亩', '不足一亩'],
    ['关停1家水泥厂', '1家'],
    ['柴油节约一成', '一成'],
    ['补贴提前一周到账', '一周'],
    ['最高一天到客万人', '万人'],
  ],
  ['drop-idiom', dropIdiom, ['千家万户'], ['三番五次'], ['五位一体'], ['走访三家企业', '三家']],
  [
    'drop-loose-duration',
    dropLooseDuration,
    ['三年来变化很大'],
    ['十年前的荒地'],
    ['近两年发展快'],
    ['24小时值守'],
    ['工作10年以上员工'],
    ['他从医30年'],
    ['未来五年规划'],
    ['连续5年', '5年'],
    ['历时2个月', '2个月'],
    ['3天内办结', '3天内'],
    ['首轮合作期十年', '十年'],
    ['工期缩短3个月', '3个月'],
    ['办理只需10分钟', '10分钟'],
    ['缩短为1小时办结', '1小时'],
    ['免前三年租金', '三年'],
    ['每天要忙六七个钟头', '六七个钟头'],
    ['前三年投入大'],
  ],
  [
    'drop-name',
    dropName,
    ['出台《助企20条措施》'],
    ['“12项制度”'],
    ['‘3张清单’'],
    ['15分钟品质生活圈'],
    ['三年行动计划'],
    ['“我们有133家企业，正在腾退。”', '133家'],
    ['979个“微网格”', '979个'],
  ],
  [
    'drop-ordinal',
    dropOrdinal,
    ['水质全部达到三类以上'],
    ['三类及以上水质占比'],
    ['垃圾分四类以上', '四类以上'],
    ['水质监测点分布3类区域', '3类'],
    ['第三批项目'],
    ['前30名'],
    ['二期工程'],
    ['二次创业'],
    ['首批5个项目', '5个'],
    ['全国第二批30处土地', '30处'],
  ],
  [
    'drop-recap',
    dropRecap,
    ['六大子场景'],
    ['等3个方面'],
    ['党建、治理、服务三项'],
    ['这三个地方'],
    ['三份收入：工资、租金和分红'],
    ['甲公司、乙公司等12家企业', '12家'],
    ['43项检查任务清单', '43项'],
  ],
  [
    'drop-slogan',
    dropSlogan,
    ['六个一'],
    ['三个率先'],
    ['四个到位'],
    ['千名干部助千企'],
    ['万名党员进社区'],
    ['近千名党员', '近千名'],
    ['三个村庄', '三个'],
  ],
  [
    'drop-staffing',
    dropStaffing,
    ['由1名网格长、2名网格员组成'],
    ['每个网格配备1名专职网格员'],
    ['抓获嫌疑人1名', '1名'],
    ['每个网格配备不少于5人', '不少于5人'],
  ],
  [
    'drop-threshold',
    dropThreshold,
    ['经营性收入50万元以上的行政村4933个', '4933个'],
    ['年产值1000万元以上', '1000万元以上'],
    ['新引进超亿元项目11个', '11个'],
    ['新引进12个超亿元项目', '12个'],
    ['项目投资超亿元', '超亿元'],
  ],
  [
    'drop-unclear-unit',
    dropUnclearUnit,
    ['10路公交停运'],
    ['兵分两路走访'],
    ['接入高清摄像头210路', '210路'],
    ['2300多路监控', '2300多路'],
    ['气温38度'],
    ['8时30分'],
    ['节约用电2000度', '2000度'],
    ['满意度98.6分', '98.6分'],
  ],
  [
    'drop-vague-count',
    dropVagueCount,
    ['两位老人很开心'],
    ['小区有三幢楼'],
    ['四种设备同时运行'],
    ['收购两家造船厂', '两家'],
    ['先后三次公车私用', '三次'],
    ['辐射带动周边三个村庄', '三个'],
    ['十二名队员', '十二名'],
  ],
];

describe.each(RULES)('%s', (_, drops, ...cases) => {
  test.each(cases)('%s', (text, ...kept) => {
    const { drafts, reading } = draftsOf(text);
    expect(
      surfaces(
        text,
        drafts.filter((draft) => !drops(draft, reading)),
      ),
    ).toEqual(kept);
  });
});

describe('drop-repeat', () => {
  test.each<Case>([
    ['全省11顶帽子，摘掉了11顶帽子', '11顶'],
    ['11顶帽子，3顶帽子', '11顶', '3顶'],
  ])('%s', (text, ...kept) => {
    const { drafts, reading } = draftsOf(text);
    expect(surfaces(text, dropRepeat(drafts, reading))).toEqual(kept);
  });
});

function draftsOf(text: string) {
  const reading = readArticle(articleOf(text), []);
  const found = [...recogniseNumberUnit(reading), ...recogniseBareNumber(reading)];
  return { drafts: readApproximation(found, reading), reading };
}

const surfaces = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));
