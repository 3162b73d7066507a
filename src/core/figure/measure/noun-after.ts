/** The noun phrase behind a quantity: 974家|企业, 40多名|有劳动能力和就业意愿的残疾人 → 残疾人. */

import type { ArticleReading } from '#core/figure/reading.ts';
import { ENDING_WORD } from '#core/figure/tables/cues-function-words.ts';
import { endsWithPeople, firstPeople } from '#core/figure/tables/cues-people.ts';
import { NOUN_LIKE_PREDICATES, PLAIN_DEEDS, PREDICATES } from '#core/figure/tables/cues-verbs.ts';
import { type QuickPattern, quick } from '#core/text/quick-pattern.ts';
import { StickySearch } from '#core/text/sticky-search.ts';
import { keepStart, lastWord } from '#core/text/word-across.ts';

const LONGEST = 16;
/** What a noun does not begin with. */
const ADVERB = quick(
  /^(?:累计|同时|长期|全面(?!预算|小康)|分别|相继|先后|陆续|共同|一起|现场|正在|已经|全部|直接|(?:减少|增加|提升|提高|降低|下降|增长|缩短|压缩|扩大|上升|激增|猛增|剧增|减至|降至|增至)|当[作成]|作为|用于|不等|以上|左右|之间|投入[使运]|连成|就业(?!岗|创|培|困|率|服|意|帮|基|机|指|人)|参加|参与(?!者|度|率)|受益(?!人|群|户)|获奖(?!作|项|者|企|选|单)|落户|入驻|发展[到至为]|大关|培训(?!班|基地|课|项目|活动|会|计划|中心|机构|点)|是[否不])/,
);
/** 在原有800余人|的基础上: what the number is taken for is not what it counts. */
const CIRCUMSTANCE = quick(/^的?(?:基础|前提|情况|背景|时候|同时)/);
/** What is said of the counted in passing: 5支|、百余人的|队伍, 52名|平均年龄57岁的|妇女. */
const ATTRIBUTE = quick(
  /^(?:、[约近超]?[\d一二两三四五六七八九十百千万]+[余多]?(?:人|名|户|亩|平方米)的|(?:平均年龄|人均年龄|年龄|总面积|面积|平均)[^，。的\d]{0,2}\d[\d.]*[余多]?[万亿]?[^，。\d]{1,5}的)/,
);
/** 34名|热心肠、有威望的|茶客. */
const QUALITIES = quick(/^[^，。、的\d]{1,6}(?:、(?:有|会|能|肯|懂|善|爱|敢)[^，。、的\d]{1,6})+的/);
/** 40多人|里还有人在排队, 8分钟|后. */
const LOCATION = quick(/^(?:[里后前中外内上下间压缩加落涨跌]|里头|里面|当中|中间)$/);
const REACH = 40;
const STOP = quick(
  /[，。；：！？\n…—＋+、）]|和一(?=[地个片条座堆家])|[一二三四五六七八九]成(?=[以多左半的，]|$)|[\d０-９]+(?!强|\d|G)/,
);
const FUNCTION_WORD = new StickySearch(ENDING_WORD);
/** 84个村社|集体经济总收入突破…: what the counted have is not counted. */
const OWN_VALUE = quick(
  /(?<!^)(?:集体经济(?!组织|合作社|联合社|项目)|人均|户均|年均|平均|总[收产面人投]|年(?:[收产]|总[收产]|经营)|一(?:年|季|天|晚|茬|个?月)(?=[能可就要都也多收卖赚产]))(?=.)/,
);
/** Who may do something: the noun ends with them where a deed follows (企业|减免房租). */
const ACTOR = quick(
  /^[^的]{0,8}?(?:企业|公司|单位|部门|学校|医院|机构|商户|农户|家庭|社区|小区|乡镇|街道|镇街|国家|省份|城市|队伍|支部|村庄|民宿|门店|商铺|店铺|小店|茶室|银行|网点|工厂|合作社|农场|村)+/,
);
/** Nouns of one character: 136个|村|全部建立. */
const SHORT_NOUN = quick(/^[村镇县市省校](?!民|级|庄|里|街|区|社|委|集)/);
const BRACKET = /（[街道社区村镇乡市县、居]+）/;
const BRACKETED = quick(/^（[街道社区村镇乡市县、居]+）/);

const BLANK = quick(/^\s/);
const ELSEWHERE = quick(/^[在到从向被因]/);
const QUOTED = quick(/^[“‘]([^“”‘’\n]{1,24})[”’]/);
const EXTENT = quick(/^(?:[长宽高深厚]|大小|[之以]?外)的/);
/** 改造6家|这样的|书屋, 26口|花色各异的|土灶, 8台|巨人般的|烘干机. */
const LIKE_THIS = quick(
  /^(?:(?:这样|这般|这类|同样|类似|像样)的|[^，。、的\d]{1,6}[般似]的|(?:大大小小|大小小|各式各样|各种各样|形形色色|五颜六色|密密麻麻)的|[^，。、的\d]{2,4}(?:各异|不一|不等|不同|相间)的)(?=..)/,
);
const OF = quick(/^的(?=.)/);
const OF_OR_BEING = quick(/^(?:的|是)(?=.)/);
const OPENING = quick(/（/);

/** `people`: the quantity counts people, so that the noun ends with its word for them. */
export function findNounAfter({ text, nouns }: ArticleReading, at: number, people = false): string {
  const key = people ? -at : at;
  const known = nouns.get(key);
  if (known !== undefined) return known;
  const noun = readNounAfter(text, at, people);
  nouns.set(key, noun);
  return noun;
}

function readNounAfter(text: string, at: number, people: boolean): string {
  let rest = BLANK.cut(text.slice(at, at + REACH));
  if (ADVERB.test(rest) || CIRCUMSTANCE.test(rest)) return '';
  // 1126人|搬进新居, 200多人|在家门口就业
  if (text[at - 1] === '人' && (ELSEWHERE.test(rest) || PREDICATES.startingAt(rest, 0) !== '')) return '';
  const quoted = QUOTED.exec(rest);
  if (quoted) {
    const inner = quoted[1]!;
    const outer = readPhrase(rest.slice(quoted[0].length), people);
    // A long description in quotes is no name: “政治硬、资历深”离退休老干部.
    if (/[、，]/.test(inner)) return outer;
    return keepStart(outer.startsWith('的') ? outer.slice(1) || inner : inner + outer, LONGEST);
  }
  rest = EXTENT.cut(ATTRIBUTE.cut(rest));
  rest = people ? withoutKinds(OF_OR_BEING.cut(rest)) : OF.cut(rest);
  const phrase = readPhrase(QUALITIES.cut(LIKE_THIS.cut(rest)), people);
  return LOCATION.test(phrase) ? '' : phrase;
}

const KINDS = quick(/^(?:[^，。、的\d]{1,4}、)+/);

/** 2471名|智力、|精神残疾人: words without the people they are kinds of. */
function withoutKinds(rest: string): string {
  const kinds = KINDS.exec(rest)?.[0];
  if (!kinds || firstPeople(kinds)) return rest;
  const behind = rest.slice(kinds.length);
  return firstPeople(behind.slice(0, 10).replace(/的.*$/, '')) ? behind : rest;
}

/** The 、 of 县（市、区） ends no phrase. */
const maskBracket = (text: string): string =>
  !OPENING.test(text) ? text : text.replace(BRACKET, (bracket) => '－'.repeat(bracket.length));

const DIGIT = quick(/^\d/);
/** 行政村|和安吉县的|7个行政村, 厂房面积|和约|300户老租户: what leads on to the next quantity. */
const TO_NEXT = quick(/(?<=..)(?:[和与及]|以及)(?:[^和与及]{2,8}[省市县区镇乡村]的|约|近|超过?|逾)$/);

/** A phrase up to its end; where a clause modifies the noun (有劳动能力的残疾人) the noun behind the last 的. */
function readPhrase(text: string, people: boolean): string {
  const end = endOf(maskBracket(text), STOP);
  const clause = DIGIT.test(text.slice(end)) ? TO_NEXT.cut(text.slice(0, end)) : text.slice(0, end);
  const phrase = cut(clause, people);
  const of = clause.indexOf('的');
  const nounFirst = phrase.length >= 2 && (of < 0 || phrase.length <= of);
  const headFirst = of > 0 && firstPeople(clause.slice(0, of)) !== null && !/有|于|在|为/.test(clause.slice(0, of));
  if (of < 0 || headFirst) return finish(phrase);
  // 858家企业|的903项诉求
  if (
    of <= 6 &&
    phrase.length >= of &&
    (!people || PERSON.test(clause.slice(0, of)) || firstPeople(clause.slice(0, of))) &&
    !/^(?:有|在|由|与|来自|最|新|受|老旧)/.test(clause)
  )
    return finish(clause.slice(0, of));
  const whole = phrase.length >= of ? phrase : '';
  if (nounFirst && !whole && !/^(?:有|在|由|与|来自|参与|受|为|符合|具有|从事|位于|生活|集|专用)/.test(clause))
    return finish(phrase);
  const behind = cut(clause.slice(clause.lastIndexOf('的', of + 16) + 1), people);
  const before = clause.slice(0, of);
  return finish(
    behind.length >= 2
      ? before.length <= 4 && before.length + behind.length <= 6 && !/^(?:有|在|由|与)/.test(before)
        ? before + behind
        : behind
      : phrase,
  );
}

function cut(clause: string, people: boolean): string {
  const bracket = OPENING.search(clause);
  let end = clause.length;
  if (bracket >= 0 && !BRACKETED.test(clause.slice(bracket))) end = bracket;
  const word = FUNCTION_WORD.find(clause);
  if (word >= 0) end = Math.min(end, verbEnd(clause, word));
  const value = OWN_VALUE.search(clause);
  if (value > 0) end = Math.min(end, value);
  end = findPredicate(clause, end);
  if (PARTNERING.test(clause.slice(end))) end = beforePartner(clause.slice(0, end));
  const covered = COVERED.exec(clause);
  if (covered) end = Math.min(end, covered[1]!.length);
  const actor = ACTOR.exec(clause);
  if (actor && actor.index + actor[0].length < end && startsWithDeed(clause.slice(actor.index + actor[0].length)))
    end = actor.index + actor[0].length;
  return clause.slice(0, people ? endOfPeople(clause, end) : end);
}

/** 12家餐饮企业|与街道|签订承诺书: whom they did it with is not counted. */
const PARTNERING = quick(/^(?:签[订署约下]|达成|结对|结成|共建|合作|对接|联合|联手|携手)/);
function beforePartner(phrase: string): number {
  const joint = phrase.slice(2).search(/[与同跟]/);
  return joint < 0 ? phrase.length : joint + 2;
}
/** 5个|行政村|全覆盖, 6个|镇|养老服务中心全覆盖: where it is, not what. */
const COVERED = quick(
  /^([^的（）]{0,8}?(?:企业|公司|单位|部门|学校|医院|机构|商户|农户|家庭|社区|小区|乡镇|街道|镇街|村庄|[村镇乡县市区])(?![镇街社区级民（]))[^，。的]{0,12}全覆盖/,
);

/** A verb stands before 了 and 着: 房子|空了, 国家和地区|建立了. */
function verbEnd(clause: string, at: number): number {
  if (SENT.test(clause.slice(0, at + 1))) return at - 1;
  return at !== 2 && (clause[at] === '了' || clause[at] === '着') ? at - lastWord(clause.slice(0, at)).length : at;
}
/** 分红款|打到了账上. */
const SENT = quick(/..[打送运传转交寄搬]到$/);

/** Where the word for people ends (老年人|乐游景区), unless it is part of a longer noun (居民小区). */
function endOfPeople(clause: string, end: number): number {
  const head = firstPeople(clause);
  if (!head || head.start > 8) return end;
  // 青年|志愿垦荒队员
  if (end <= LONGEST_PEOPLE && !SERVING.test(clause.slice(head.end)) && endsWithPeople(clause.slice(head.end, end)))
    return end;
  const more = MORE_PEOPLE.exec(clause.slice(head.end))?.[0].length ?? 0;
  return LONGER_NOUN.test(clause.slice(head.end + more)) ? end : Math.min(end, head.end + more);
}

/** 博士|做驻场工程师. */
const SERVING = quick(/^(?:做|当|任|成为|变成|化身)/);
/** 经验丰富|的船老大: what no person is named by only describes. */
const PERSON = quick(/[人员工民户家师生兵手友属]$/);
const LONGEST_PEOPLE = 12;
const MORE_PEOPLE = quick(/^(?:代表|家属|子女|骨干|经理|干部|党员|群众|志愿者|人才|队员|先锋|家长)+/);
const LONGER_NOUN = quick(
  /^(?:之家|[^，。]{0,2}(?:委|会(?!上)|队|团|站|点|室|中心|活动|服务|小区|家庭|公寓|档案|基地|驿站|论坛|食堂|学院|学校|组织|卡|证|库|小组|技能|岗|宿舍|住房|项目|企业|联盟|大学|市场|机构|问题|诉求|事项|计划)|[和、（])/,
);

/** Where the first predicate stands, behind a noun of at least two characters (or 村). */
function findPredicate(clause: string, end: number): number {
  for (let at = SHORT_NOUN.test(clause) ? 1 : 2; at < end; at++)
    if (PREDICATES.startingAt(clause, at, (word) => !isInNoun(clause, at, word)) !== '') return at;
  return end;
}

/** 种植 of 葡萄种植基地 and 试点 of 数字乡村试点地区 end no noun. */
const isInNoun = (clause: string, at: number, predicate: string): boolean =>
  NOUN_LIKE_PREDICATES.has(predicate) && NOUN_TAIL.test(clause.slice(at + predicate.length));
const NOUN_TAIL = quick(
  /^(?:基地|项目|地区|点|站|中心|岗位|活动|机构|平台|系统|企业|人员|户|村|者|率|团队|队|区|园|场|设备|设施|资金|产品|服务|工程|方案|机制|任务|制度|清单|意见|事项|问题|案例|课程|资源|渠道|窗口|组织|会|面积|能力|计划|示范|单位|材料|模式|体系|网络|载体|阵地|业务|技术|标准)/,
);

/** 企业|与民间河长结成联盟. */
const WITH_PARTNER = quick(/^[与跟同][^，。、]{1,10}?(?:签|达成|结[对成]|建立|合作|共建|联合|携手)/);
const startsWithDeed = (phrase: string): boolean =>
  PLAIN_DEEDS.startingAt(phrase, 0) !== '' || WITH_PARTNER.test(phrase) || JOINTLY.test(phrase);
/** 10个行政村|合资成立公司. */
const JOINTLY = quick(/^(?:合资|合股|集资|众筹|抱团|联手|携手|共同|联合)/);

const finish = (phrase: string): string => QUOTES.cut(keepStart(LAST_JOINTS.cut(FIRST_JOINTS.cut(phrase)), LONGEST));
const FIRST_JOINTS = quick(/^[的、“‘和与及]+/);
/** 薄弱村|之一, 高楼|里. */
const LAST_JOINTS = quick(
  /之一$|(?<=..)(?<![邻公故千万表英市这那哪])里$|(?<=..)[那这]里$|(?<=平原|土地|大地|水面|路面|街面|田野|网格|平台|系统|公路|道路|马路|河道|河面|墙面)[上里]$|[的、“‘”’和与及或并]+$/,
);
const QUOTES = quick(/[“”‘’]/g);

function endOf(text: string, pattern: QuickPattern): number {
  const end = pattern.search(text);
  return end < 0 ? text.length : end;
}
