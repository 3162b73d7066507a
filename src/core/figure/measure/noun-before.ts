/** The noun phrase before a quantity: 走访企业4300余家 → 走访 + 企业, 葡萄产业销售额达2.68亿元 → 葡萄产业销售额. */

import { EMPTY_VERBS } from '#core/figure/tables/cues-deeds.ts';
import { DIVIDING_WORD } from '#core/figure/tables/cues-function-words.ts';
import { LINK_WORDS, NOUN_LIKE_DEEDS, OPENING_VERBS, RESULTATIVES } from '#core/figure/tables/cues-verbs.ts';
import { quick } from '#core/text/quick-pattern.ts';
import { StickySearch } from '#core/text/sticky-search.ts';
import { keepEnd } from '#core/text/word-across.ts';

export interface NounBefore {
  /** The verb whose object is counted, empty without one. */
  verb: string;
  noun: string;
  /** Who did it, where nothing stands between verb and number. */
  subject?: string;
}

const LONGEST = 12;
const YEAR = '(?:[12]\\d{3}年|今年|去年|前年|当年|明年)';
const LEADING_TIME = quick(
  new RegExp(
    `^(?:(?:预计|力争|计划|有望)?(?:截[至止]|到)?(?:${YEAR}|近年来?|近\\S年来?|本月|(?:前|近|最近)[一两二三四五六七八九十\\d]+(?:个?月|个?季度|天|年|周)|上半年|下半年|[“]?十[一二三四五]五[”]?(?:期间|时期|以来)|半年来?(?!度|报)|全年|目前|如今|现在|眼下|当前|期间|很快|随即|不久|\\d{1,2}月份?|[一二三四]季度)(?:上半年|\\d{1,2}月份?|[底末初]|\\d{1,2}日|以来|间)*(?:[-—–－~至到]\\d{1,2}月份?)?)+`,
  ),
);
/** 8：30开门|服务群众560人次. */
const INNER_TIME = quick(
  new RegExp(`^.*(?:${YEAR}|\\d{1,2}月(?:份|[底末初])?|\\d：\\d\\d(?:[开关闭][门馆])?)(?=[^均度薪]{2})`),
);
const TRAILING_FROM = quick(
  new RegExp(
    `(?:也|又|还|都)?(?:从|由|自)(?:${YEAR}|此前|原来(?:打算|计划|预计|约定)?|原先|上年同期|去年同期|当初|最初|过去|之前|以前|高峰(?:时期?|期)|最[多高]时|年初|[\\d一二两三四五六七八九十几]+年前)?(?:的(?:平均)?)?$|(?:到|至|为)?(?:${YEAR}|现在|如今)的$|后?(?<![曾已未])经$|^.*(?<![原起基成])因$`,
  ),
);
/** 补贴|从|每亩200元. */
const FROM_EACH = quick(/(?<=..)(?:也|又|还|都)?[从由](?=每.{1,3}$)/);
const SEPARATOR = new StickySearch(DIVIDING_WORD);

/** 护河队|也在原有|800余人的基础上. */
const ON_TOP_OF = quick(/[也都又还]?在(?:原有|现有|已有|原先|原来)的?$/);

/** 手工作坊|从无到有|发展至76家. */
const FROM_NOTHING = quick(/(?<=..)(?:从无到有|从少到多|从小到大|从弱到强|由小到大|由弱到强)(?=.{0,6}$)/);

/** 张三（左一）, 新建项目（不含住宅项目）. */
const REMARK = quick(
  /（[^（）]{1,6}）$|（[^（）]{1,8}、[^（）]{1,8}）$|（(?:不包?|包)[含括][^（）]{1,10}）(?=[^（）]{0,3}$)/,
);

/** `clause` is the text of the clause up to the quantity, without what belongs to an earlier one. */
export function findNounBefore(clause: string): NounBefore {
  const bare = FROM_NOTHING.cut(LEADING_TIME.cut(REMARK.cut(ON_TOP_OF.cut(clause))));
  const { phrase, per } = splitPer(FROM_EACH.cut(TRAILING_FROM.cut(stripLinks(bare))));
  const member = behindTime(stripLinks(lastMember(phrase)));
  const opened = openObject(member);
  const found = opened ? { ...opened, noun: tidy(opened.noun) } : { verb: '', noun: tidy(JOINT.cut(member)) };
  return per ? { ...found, noun: found.noun + per } : found;
}

const PER = quick(/(?:为|是|按|达)(每(?:亩|人|户|年|月|天|日|吨|斤|公斤|平方米|名|位|个|家|次|小时)(?:每[年月天])?)$/);

/** 补助标准为|每亩: what it is reckoned by stands behind the noun. */
function splitPer(phrase: string): { phrase: string; per: string } {
  const per = PER.exec(phrase);
  return per ? { phrase: stripLinks(phrase.slice(0, per.index)), per: per[1]! } : { phrase, per: '' };
}

const behindTime = (member: string): string =>
  member.includes('年') || member.includes('月') || member.includes('：') ? INNER_TIME.cut(member) : member;

/** What joins a phrase to the one before: 和, 以及, 等. */
const JOINT = quick(/^(?:和|与|以及|及(?!时|格|以[上下])|等(?![级候待于额]))/);

/** Drops what leads to the value: 销售额已经达到 → 销售额. A link inside a word stays: 国有, 存在. */
function stripLinks(phrase: string): string {
  let rest = phrase.trimEnd();
  for (;;) {
    const link = LINK_WORDS.ending(rest);
    if (!link || INSIDE_WORD.test(rest)) return rest;
    rest = rest.slice(0, -link.length);
  }
}

const INSIDE_WORD = quick(
  /(?:[存实潜所]在|[行作认成]为|[国所私具]有|[许认]可|[功智动产节技性职才储光氢势核赋]能|[获取心所]得|[网路岸海山向以]上|[提最]高|[公展召打离错分拉避加增新]开|[主重需纪摘]要|[附邻最]近|[反赶]超|[节合预条公契签违]约|[自理]由|[报签收]到|[超通经]过|公共|[实发表出]现|[会设审]计|[表发传]达|[首成]都|[成]就|[归偿]还|[模虚]拟|[人户平]均|[服]从|[沿]着|[总]共|[沿]线|[自]从|[水]平|[甚乃]至|[收]到)$/,
);

function lastMember(phrase: string): string {
  const parts = partsOf(phrase);
  let tail = '';
  for (let i = parts.length - 1; i > 0; i--) {
    tail = (parts[i]! + tail).trimEnd();
    const member = tail.trimStart();
    if (member.length < 2) continue;
    // A verb alone needs its topic: 违建|已|拆除.
    return parts[i - 1]!.length >= 2 && OPENING_VERBS.has(member) ? keepEnd(parts[i - 1]!, 8) + member : member;
  }
  return parts[0]! + tail;
}

function partsOf(phrase: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const cut = SEPARATOR.find(phrase, from);
    if (cut < 0) break;
    parts.push(phrase.slice(from, cut));
    from = SEPARATOR.end;
  }
  parts.push(phrase.slice(from));
  return parts;
}

/** The last verb of the phrase that leaves a noun behind it. */
function openObject(phrase: string): NounBefore | null {
  for (let at = phrase.length - 4; at >= 0; at--) {
    const verb = OPENING_VERBS.startingAt(
      phrase,
      at,
      (word) => phrase.length - at - word.length >= 2 && opensObject(phrase, at, word),
    );
    if (verb) return { verb: wholeVerb(phrase, at, verb), noun: phrase.slice(at + verb.length) };
  }
  return endWithVerb(phrase);
}

/** 改|扩建 is one verb. */
function wholeVerb(phrase: string, at: number, verb: string): string {
  const longer = at > 0 ? OPENING_VERBS.startingAt(phrase, at - 1) : '';
  return longer.length === verb.length + 1 ? wholeVerb(phrase, at - 1, longer) : verb;
}

/** Nothing behind the verb: 万凯还|捐赠, 公共财政每年|投入, 网格工作人员|配备. */
function endWithVerb(phrase: string): NounBefore | null {
  const verb = OPENING_VERBS.ending(phrase);
  if (!verb) return null;
  const before = phrase.slice(0, -verb.length);
  if (NOUN_LIKE_DEEDS.has(verb) && before !== '' && !ADVERBIAL.test(before)) return null;
  const often = OFTEN.exec(before)?.[0] ?? '';
  return { verb: often + verb, noun: '', subject: tidy(before.slice(0, before.length - often.length)) };
}

const ADVERBIAL = quick(/(?:每[年月周天日]|[共还也再新续拟将后先了])$/);
const OFTEN = quick(/每[年月周天日]$/);

/** 服务|时长 and 种植|面积 are one noun. */
const MEASURED = quick(
  /^(?:时长|时间|面积|总量|能力|范围|质量|水平|效率|收入|产值|成本|周期|总额|金额|规模|人数|里程|次数|时限|期限|标准|利率|价格)$/,
);

const NO_OBJECT = quick(
  /^(?:等(?![级候待于额])|[率量额数度员费者站点价室间性]|体(?![验育检系质])|业(?![务主户绩态委])|值(?!班|守)|占比|比重|强度)/,
);
const BEFORE_DEED = quick(/[后计了可续拟再还新来者们会局镇县市村府院行部社司厂校园共接年也要将]$/);

/** A verb that is a noun as well opens an object only at the head of its clause, or behind an adverb or a subject. */
function opensObject(phrase: string, at: number, verb: string): boolean {
  const before = phrase.slice(0, at);
  if (verb === '合作' && /^[社方商医]/.test(phrase.slice(at + 2))) return false;
  if (verb === '派出' && phrase.startsWith('所', at + 2)) return false;
  // 新增|绿地
  if (verb === '增绿' && before.endsWith('新')) return false;
  // 提供线上线下|调解
  if (verb === '下调' && /^[解研查度]/.test(phrase.slice(at + 2))) return false;
  if ((verb === '组织' && before.endsWith('党')) || (verb === '上线' && before.endsWith('线'))) return false;
  // 走访|出租房, 评选|出 and 开发|出, not 访出, 选出 and 发出
  if (at > 0 && (RESULTATIVES.has(verb) || verb === '发出') && OPENING_VERBS.has(phrase.slice(at - 1, at + 1)))
    return false;
  const object = phrase.slice(at + verb.length);
  if (NO_OBJECT.test(object) || EMPTY_VERBS.has(object)) return false;
  if (NOUN_LIKE_DEEDS.has(verb) && MEASURED.test(object)) return false;
  if (!NOUN_LIKE_DEEDS.has(verb)) return true;
  return at === 0 || BEFORE_DEED.test(before);
}

const MARKS = quick(/[“”‘’《》\s]/g);
const PARTICLES = quick(/[的了着]+$/);
const EVERY = quick(/^(?:各类|各项|各种|多种|全部|相关)(?=..)/);
/** 全县|城镇居民人均可支配收入. */
const WHOSE = quick(/^(?:全[省市县区镇乡村]|我[省市县区镇乡村])/);
const TOLD_OF = quick(/所|使用|接受|管理/);
/** What a noun does not begin with. */
const LEADING_WORDS =
  '至今|针对|按照?(?=每)|[该此这]项(?!目)|[出起过]来的|后来|从前|(?:全部|全面)?(?:建成|投产|达产|满产|竣工)*后(?!来|勤|备|续|期|端|盾|台|厨|院|人|代|方)|的|了|着|出(?!动|租|口|版|台|让|行|警|资|席|发|售|入|生|现|院|境|土|栏|圈|图|访|品|力|差|师|游|众|勤|炉|头|货)|另外?|又|还(?![款贷债建田原])|也|就(?!业|医|学|餐|诊|近|地)|则|都|再(?!生|就业)|可(?!再生|持续|移动|支配|堆肥|回收|降解|利用|燃|控|视|靠|穿戴)|便|能够|不然|设(?![备施计置立法想])|[我你她]们?的?|[这那][座条项个家种块片](?=..)|一[个条座项批](?=..)|其(?!他|中)|该(?:[行镇县市区院校局所社厂司]|村(?!集体))?|首次|成功(?!率)|:';
const LEADING = quick(new RegExp(`^(?:${LEADING_WORDS})+`));
const LEADING_WHEN = quick(new RegExp(`^(?:.{0,8}的时候|${LEADING_WORDS})+`));

/** 河道三类以上水质的|比例: it says nothing without its owner. */
const VAGUE = quick(
  /^(?:比例|比重|占比|数量|次数|总量|总数|总额|金额|面积|价格|单价|均价|成本|费用|收入|时间|时长|人数|产量|质量|利率|浓度|里程|高度|长度|重量|速度|温度|能力|规模)$/,
);

/** Without particles; a long phrase from its last joint on: 精神学习等各类|教育活动. */
function tidy(phrase: string): string {
  const plain = MARKS.cut(phrase);
  let noun = PARTICLES.cut((plain.includes('的时候') ? LEADING_WHEN : LEADING).cut(plain));
  const etc = noun.lastIndexOf('等', noun.length - 3);
  // 优等|率 is one word
  if (etc > 0 && !'级候待于额'.includes(noun[etc + 1] ?? '') && !'优高上中下平初同均劣'.includes(noun[etc - 1]!))
    noun = noun.slice(etc + 1);
  noun = EVERY.cut(noun);
  if (noun.length > LONGEST) noun = WHOSE.cut(noun);
  const of = noun.lastIndexOf('的');
  const owner = noun.slice(0, Math.max(of, 0));
  if (
    of >= 0 &&
    (noun.length > LONGEST || owner.length > 6 || (owner.length > 4 && noun.length - of > 3) || TOLD_OF.test(owner))
  )
    noun = VAGUE.test(noun.slice(of + 1)) ? keepEnd(owner, 8) + noun.slice(of + 1) : noun.slice(of + 1);
  if (noun.length > LONGEST) noun = noun.replace(/^.{2,}(?:及(?!以[上下])|和|与)(?=.{4,12}$)/, '');
  return keepEnd(noun, LONGEST);
}
