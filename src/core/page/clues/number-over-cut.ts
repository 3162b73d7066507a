import type { Clue } from './clue.ts';

const QUANTIFIED =
  /^(?!位[于置列]|名[称单义为]|家[庭长乡人住门]|分[别析布管享]|时[任值常而]|元旦|项目|人们|日前)[\d.，%％‰万亿千百十余多年月日时分元个人名位户家件项次条亩吨公平米厘亿岁级届版栋座处辆台套场所支间号期层吋倍斤度线至\-—~–]/u;
const MEASURE =
  /^(?:[万亿]|[年月天元个人名位户家件项次条亩吨岁级届栋座处辆台套场所支间期层倍斤度桩只头口张把份棵株批趟艘艇盏里级]|公[里斤顷]|平方|小时|分钟)/u;
/** 430余条，办结率… is the end of a clause: what is counted stands before. */
const BARE = /^\d[\d.,]*[万亿]?[多余几]?(?:[万亿]?[\u3400-\u9fff]{1,2}|[%％])[，。；]/u;
const ROUND = /[一二两三四五六七八九十百千万几数\d][多余几]?$/u;

/** What is told in numbers: 总投资|超过40亿元, 累计服务|1.2万人次. */
const WANTS_AMOUNT =
  /(?:投资|产值|总额|金额|收入|营收|销售额|面积|占地|存量|总量|数量|人数|人均|亩均|户均|利润|税收|贷款|余额|授信|累计|总计|合计|共计|共|已达|高达|多达|达到|[达超近约逾至]|超过|不足|不到|增长|提高|提升|下降|降低|减少|新增|惠及|覆盖|接待|吸纳|带动|发放|化解|排查|整改|办结|受理|服务|涉及|补助|补贴|奖励|奖金|工资|月薪|年薪|租金|房租|费用|收费|价格|[均售单]价|分红|补偿|押金|学费)$/u;
/** An adverb of adding up wants a number behind its verb: 已累计供餐|3.4万余份. */
const WANTS_SUM =
  /(?:累计|总计|合计|共计|先后|平均|日均|月均|年均|每年|每月|每天|一共|[已将]?共)[\u3400-\u9fff]{1,4}$/u;
const AMOUNT = /^(?:已|超过|超|近|约|逾|达到?|不足|不到|各类)?\d[\d.,]*[万亿]?[多余]?[\u3400-\u9fff%％]/u;

/** 4.枫桥镇某村… opens an item of a list. */
const LISTED = /^\d{1,2}[.．、](?!\d)/u;

/** 营业额比往年同期翻了|一番 and nothing else. */
const MULTIPLIED = /翻了?$/u;
const TIMES = /^(?:近|约|几乎)?[一二两三四几数\d]+[番倍]/u;

/** 订单已排到明年|六月. */
const MONTH = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月/u;

/** A change wants how much, a deed done how often or how long, a time limit its end. */
const WANTS_CHANGE = /(?:增长|增加|提高|提升|上升|上涨|下降|降低|减少|缩短|延长|压缩|扩大)了$/u;
const CHANGE = /^(?:近|约|超过?)?(?:\d|[一二两三四五六七八九十]+(?:成|倍|分之|个百分点)|一半)/u;
const DONE = /[\u3400-\u9fff][了过]$/u;
const HOW_MUCH =
  /^(?:近|约|整整)?(?:\d[\d.]*|[一二两三四五六七八九十几]+)多?(?:个多?(?:月|小时|钟头)|[天年次遍趟回圈亩斤])/u;
const WITHIN = /在$/u;
const LIMIT = /^(?:\d+|[一二两三四五六七八九十]+)个?(?:小时|工作日|分钟|月|天|年)(?:之|以)?内/u;

/** A number goes on with its digits or its unit: 辖区26|个居民小区; 升级成3.0|版本; 60多|万元; 自7月|3日; 总投资|超过40亿元. */
export const numberOverCut: Clue = {
  name: 'number',
  weigh({ before: { tail }, after: { head } }) {
    if (/\d$/u.test(tail)) return weighDigits(tail, head);
    if (/^(?:[%％‰.]|0\d)/u.test(head)) return -4;
    if (LISTED.test(head)) return -3;
    if (MULTIPLIED.test(tail)) return TIMES.test(head) ? 3 : -2;
    if (/\d年$/u.test(tail) && /^\d{1,2}月/u.test(head)) return 3;
    if (/[今明去前后]年$/u.test(tail) && MONTH.test(head)) return 3;
    if (/\d月$/u.test(tail) && /^\d{1,2}日/u.test(head)) return 3;
    if (WANTS_CHANGE.test(tail)) return CHANGE.test(head) ? 2.5 : -1.5;
    if (DONE.test(tail) && HOW_MUCH.test(head)) return 1.5;
    if (WITHIN.test(tail) && LIMIT.test(head)) return 2;
    if (AMOUNT.test(head) && !/^\d{4}年/u.test(head)) {
      if (WANTS_SUM.test(tail)) return 3;
      if (WANTS_AMOUNT.test(tail)) return 2;
    }
    if (BARE.test(head)) return /[，；、：。]$/u.test(tail) ? -2.5 : 1;
    return ROUND.test(tail) && MEASURE.test(head) ? 1.5 : 0;
  },
};

function weighDigits(before: string, after: string): number {
  if (!QUANTIFIED.test(after)) return -2;
  // 年利率3.45|.2万亩
  if (/^\./u.test(after) && /\.\d*$/u.test(before)) return -4;
  // 202|1年起 but not 16|19年
  const year = /^\d{0,3}年/u.exec(after)?.[0];
  if (year && year.length > 1) return /(?:19|20)\d\d$/u.test(before.slice(-4) + year.slice(0, -1)) ? 3 : -1;
  return 2.5;
}
