/** Characters that a text cut in mid-sentence begins with, and beside each what begins a sentence all the same. */

/** Particles, suffixes and words of place, with what may follow them at the beginning of a sentence: 的士, 了解, 着力, 化解, 里面, 处理. */
export const BOUND_STARTS: Readonly<Record<string, string>> = {
  的: '士 确',
  了: '解 不起 却',
  们: '',
  等: '到 待 级 于',
  着: '力 眼 手 重 陆 装 火 急 实',
  性: '别 能 格 质 情 价',
  之: '前 后 所 江',
  里: '面 程 外 头 应 约 弄 屋 间 人',
  处: '处 理 置 于 在 罚 暑 方 分 长 女 级',
  化: '解 工 学 肥 身 妆 验 作 为',
};

/** What something came to be, without a word of what: 变成了网上的爆款。 成了村里的能人。 */
export const CHANGES = '变成 变为 变得 变作 成了'.split(' ');

/** 跳了出来, 涌了进去: what 就 ties to something told before. */
export const DIRECTIONS = '出进起过下上回';

/** 得知, 得益, 得奖: what makes of 得 at the beginning a verb. */
export const AFTER_GET = '知到益来出了意力名奖胜手当失';
/** 以前, 以后, 以及, 以来. */
export const AFTER_WITH = '前后往及来';

/** One character that is a word by itself before 的: 我的家乡, 新的一年, 家的味道. */
export const WORDS_BEFORE_OF = {
  pronouns: '我你他她它咱谁',
  qualities: '新老大小好美红绿爱真',
  homes: '家村镇',
};

/** One character that is the first item of a list: 县、镇、村三级, 一、二期工程, 东、西两岸. */
export const FIRST_ITEMS = {
  numerals: '一二三四五六七八九十',
  divisions: '省市县区镇乡村街社州',
  waters: '江河湖海山水路',
  people: '男女老',
  sizes: '大中小',
  quarters: '东南西北',
  seasons: '春夏秋冬',
};

/** One character that is a clause by itself: 听，锣鼓又响了。 爸，我回来了。 茶，是这里的名片。 */
export const WHOLE_CLAUSES = {
  calls: '瞧看听',
  answers: '对是好不行来走',
  kin: '爸妈爷奶哥姐',
  cries: '嗨嘿哎唉喂嗯哦啊',
  nature: '山水天风雨雪地路河江湖海',
  times: '夜昼春夏秋冬晨午',
  topics: '茶酒花树人家国民官业船',
};

/** Ends of a frame (…的基础上，) and the words that open one; without an opener its beginning is lost. */
export const FRAME_ENDS = '基础上 同时 背景下 情况下 过程中 带领下 推动下 支持下 引领下 前提下 指导下 帮助下'.split(
  ' ',
);
export const FRAME_OPENERS = '在 于 随着 当 从 基于 立足'.split(' ');

/** Ends of a sentence that tells who spoke, behind a quotation or behind the name: …工作人员陈磊说道。 */
export const SPEECH_ENDS = '说道 介绍道 感慨道 表示 介绍 坦言 说'.split(' ');

/** An adverb that ties a predicate to a subject before it, and what it ties: 成熟|还需要. */
export const TYING_ADVERBS = '还也却才便则';
export const TIED_VERBS = '需要是能在有会可将得';
/** Days and years stand before such a predicate without another subject: 今年还将, 人们都. */
export const TIMES_AND_PEOPLE = '年月日天今们';
