/** What the counted do or undergo behind their noun: 9个村|都组建了“戏迷角” → 组建戏迷角, 6名党员|在质检岗位工作 → 质检岗位. */

import { OPENING_VERBS, PREDICATES } from '#core/figure/tables/cues-verbs.ts';
import { quick } from '#core/text/quick-pattern.ts';

/** Other counts of the same deed: 120户|、430人|因此受益. */
const COORDINATED = quick(/^(?:[、和及与]?[\d.万亿千百余多一二两三四五六七八九十]+(?:户|人次?|名|个|家|位))+/);
const ADVERB = quick(
  /^(?:就近|就地|在?家门口|因此|由此|从中|都|均|已经?|被|全部|共同|一起|先后|陆续|纷纷|相继|同时|正在?|要(?!求)|将|也|就(?!业|诊|读)|还(?!款)|则|主动|自愿|长期|通过[^，。\d]{2,6}(?=获得|取得|得到|拿到)|率先|首批|成功|顺利|现场|当场|能够?|可以?|得以|随即|仍)+/,
);
const AT_POST = quick(/^在([^，。、的在]{2,8}?)(?:上|中)?(?:工作|任职|服务|就业|上班|劳动|务工)/);
const FILLER = quick(/[“”‘’《》]|了|着|过(?!程|渡)|(?<=..)(?:出去|起来|下来|回来)(?=了?(?:$|[，。]))/g);
/** A deed ends where its own object is counted, described or left. */
const END = quick(
  /[\d（]|的|[一二两三四五六七八九十百千]{1,3}[个名家户项条件]|(?<!存|现|潜)在|(?:以(?![上下内外来])|从|到|向|为)/,
);
/** 参与 and 普及 hold no joint. */
const FURTHER = quick(/(?:、|和(?![谐睦解平])|(?<![参赋给])与|(?<![普涉触惠波提遍顾危])及).*$/);
const LONGEST = 8;

/** Verbs that say enough without their object. */
const INTRANSITIVE = new Set(
  '落户 入驻 进驻 参与 参加 参赛 参训 参会 参展 就业 受益 增收 孵化 出海 签约 开工 投产 上线 获奖 入选 当选 搬迁 返乡 创业 分获 入股 停电 获救 被困 遇难 竣工 通车 报名 脱贫 致富 转岗 独居 留守 受灾 受损 落地 死亡 受伤 失踪 失联'.split(
    ' ',
  ),
);
/** 完成|不同程度的|改造, 拿到|被拖欠的|工资 */
const DESCRIBED = quick(/^[^，。\d]{2,6}的(?=..)/);
const LIGHT = quick(/^(?:实现|开展|进行|完成|得到|取得|前来|前往|赶来)(?=..)/);
/** A verb with what came of it, as good as any known verb: 拿到|证书, 走上|班组长岗位, 做成|帆布包, 成为|河道管家. */
const RESULTING = quick(
  /^(?:[拿领收接考评选走登挂用住喝吃穿坐搬写送装换][到上下进出入成]|[做建改变种][成上]|成[为]|签[下订]?(?!约))(?=..)/,
);
/** A short word that is no known verb tells a deed where nothing stands behind it: 围观, 登台领奖. */
const PLAIN_DEED = quick(/^(?:[^起来去一不各逐很]{2}|[^起来去一不各逐很]{4})$/);

/** `rest` is the clause behind the noun; '' where no deed of at most `longest` characters is told. */
export function readDeed(rest: string, longest: number): string {
  const others = COORDINATED.exec(rest)?.[0].length ?? 0;
  const bare = ADVERB.cut(rest.slice(others));
  const post = AT_POST.exec(bare)?.[1];
  if (post) return post.length <= Math.max(longest, 6) ? post : '';
  const told = FILLER.cut(bare).slice(0, LONGEST + 4);
  const plain = LIGHT.cut(told);
  const isLight = plain !== told;
  // 到 and 为 of 拿到, 成为 end no deed
  const from = !isLight && RESULTING.test(plain) ? 2 : 0;
  const object = isLight || from > 0 ? plain.slice(0, from) + DESCRIBED.cut(plain.slice(from)) : plain;
  const end = END.search(object.slice(from));
  const deed = FURTHER.cut(end < 0 ? object : object.slice(0, from + end));
  if (deed.length < 2) return '';
  const verb =
    OPENING_VERBS.startingAt(deed, 0) ||
    PREDICATES.startingAt(deed, 0) ||
    (isLight || from > 0 ? deed.slice(0, 2) : '');
  if (!verb) return end < 0 && others === 0 && deed === plain && PLAIN_DEED.test(deed) ? deed : '';
  if ((deed.length > 2 || deed === plain) && deed.length <= longest) return deed;
  return INTRANSITIVE.has(verb) ? verb : '';
}
