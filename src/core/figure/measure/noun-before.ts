/** The noun phrase before a quantity: 排查|企业6020家次 → 企业, 葡萄产业销售额达2.68亿元 → 葡萄产业销售额. */
import { DEED_VERBS, LINK_WORDS } from '#core/figure/tables/cues-verbs.ts';

const LONGEST = 12;

export interface NounBefore {
  /** The verb whose object is counted, empty without one. */
  verb: string;
  noun: string;
}

/** `clause` is the text of the clause up to the quantity, from the last place name on. */
export function findNounBefore(clause: string): NounBefore {
  const phrase = stripLinks(lastMember(clause));
  const opened = openVerb(phrase);
  if (opened) return { verb: opened.verb, noun: tidy(opened.noun) };
  return { verb: '', noun: tidy(phrase) };
}

/** Drops what leads to the value: 销售额已达 → 销售额, 人均薪酬超过 → 人均薪酬. */
function stripLinks(phrase: string): string {
  let rest = phrase.trimEnd();
  for (;;) {
    const link = LINK_WORDS.find((word) => rest.endsWith(word) && !isInsideWord(rest, word));
    if (!link) return rest;
    rest = rest.slice(0, -link.length);
  }
}

/** 在 of 存在, 为 of 行为, 有 of 国有, 可 of 许可 are no links. */
const INSIDE: Readonly<Record<string, RegExp>> = {
  在: /[存实潜]$/,
  为: /[行作认成]$/,
  有: /[国所私]$/,
  可: /[许认]$/,
  能: /[功智动产节技性职才储光氢势核]$/,
  得: /[所获取心]$/,
  上: /[以网线路岸海山向]$/,
  是: /[国]$/,
  高: /[提最]$/,
  开: /[公展召打]$/,
  要: /[主重需纪]$/,
  各: /$^/,
  每: /$^/,
  近: /[附邻]$/,
  超: /[反赶]$/,
  约: /[节合预条公契签违]$/,
  由: /[自理]$/,
  到: /[报签收]$/,
  至: /[甚]$/,
  过: /[超通经]$/,
  共: /[公]$/,
  现: /[实发体表出]$/,
  又: /$^/,
  计: /[会设统审估累]$/,
  达: /[表发传到]$/,
  都: /[首成]$/,
  就: /[成]$/,
  再: /$^/,
  也: /$^/,
  还: /[归偿]$/,
  将: /$^/,
  拟: /[模虚]$/,
  仅: /$^/,
  只: /$^/,
  均: /[平人户亩]$/,
  从: /[服]$/,
  了: /$^/,
  着: /[沿]$/,
};

function isInsideWord(phrase: string, word: string): boolean {
  return INSIDE[word]?.test(phrase.slice(0, -word.length)) ?? false;
}

/** The last of the verbs of the phrase that leaves a noun behind it; the verb itself is the noun where nothing stands behind it (办证效率|提升). */
function openVerb(phrase: string): NounBefore | null {
  let best: { at: number; verb: string } | null = null;
  for (const verb of DEED_VERBS) {
    const at = phrase.lastIndexOf(verb);
    if (at >= 0 && phrase.length - at - verb.length >= 2 && opensObject(phrase, at, verb) && (!best || at > best.at))
      best = { at, verb };
  }
  return best && { verb: best.verb, noun: phrase.slice(best.at + best.verb.length) };
}

const NOUN_LIKE =
  /^(?:宣传|管理|服务|培训|建设|监督|生产|种植|养殖|消费|交易|发电|咨询|诊疗|检测|运营|就业|创业|创新|合作|试点|规划|参与|投资|改造|接待|出口|进口|信访|举报|投诉|贷款|融资|担保|奖励|补助|补贴|资助|救助|调解|整治|检查|巡察|审计|审批|登记|反映|提升|开发|研发|转化|组织|联系|发展|储备|支持|安置|转移|流转|监管|观看|浏览|阅读|演出|出版|检验|销售|采购|购买|承包|经营|申请|认定|认证|授权|累计|享受|满足|预警|志愿|处置|规范|统一|运输|运送|供应|供水|供电|维修|检修|合同|配套|面向|回收|增收|创收|联合|试种|覆盖|通行|通过|报名|预约|涉及|下载|注册|关注|点赞|转发|推介|展示|会展|义诊|筛查|接种|采样|救援|巡逻|植树|绿化|节能|减排|节约|减少|降低|精简|压缩|延伸|拓展|联动|集中|深入|下沉)$/;

/** A verb that is a noun as well opens an object only at the head of its clause or behind an adverb. */
function opensObject(phrase: string, at: number, verb: string): boolean {
  if (/党$/.test(phrase.slice(0, at)) && verb === '组织') return false;
  if (!NOUN_LIKE.test(verb)) return true;
  return (
    at === 0 || /[已共并先后计为了可将续拟再还新免费以来者们会局镇县市区村府关院行部室]$/.test(phrase.slice(0, at))
  );
}

/** Of members in a row the last one counts: 发现并处置隐患 → 处置隐患; times and adverbs go. */
function lastMember(clause: string): string {
  const parts = clause.split(
    /[“”‘’（()）、]|并(?!购|网)|(?<!公)共(?!享|富|建|治|同|产|青|识|赢|计)|(?<!业)已(?:经)?|累计(?!时长|投入|金额|投资)|先后|分别|(?<!自)从(?!业)|年(?=[^均产度薪入销收营末终货]{2})|月(?=[^均薪末底收]{2})|日(?=[^均常报产])|其中|目前|(?:今|去|当|次|每|近两|近三|近几)年|以来|(?<!国|所|私|拥|共|公|自|享|专|富|现|设|建|辖)有(?!机|限|关|色|轨|效)|(?<!存|实|潜|内|现|所)在(?!线|建|职|校|册|岗|编|读)|对(?!口|象|接)|全行|为(?!民)/,
  );
  const last = parts.at(-1) ?? '';
  const tail = last.trim() === '' || [...last.trim()].length < 2 ? (parts.at(-2) ?? '') + last : last;
  return tail;
}

function tidy(phrase: string): string {
  const bare = phrase
    .replace(/^[的了着将把被和与及等另又也还可]+/, '')
    .replace(/[的了着“‘]+$/, '')
    .replace(/[“”‘’《》\s]/g, '');
  const of = bare.lastIndexOf('的');
  const head = of >= 0 && bare.length - of - 1 >= 4 ? bare.slice(of + 1) : bare;
  return head.slice(-LONGEST).replace(/^的/, '');
}
