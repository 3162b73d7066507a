/** Cuts the words off a measure that name nothing: 自己只|掏 → 掏, 一次性奖励|最高 → 一次性奖励. */
import { quick } from '#core/text/quick-pattern.ts';

/** Adverbs, pronouns and auxiliaries; a word that only begins like one is spared (就业, 只读, 再生水). */
const WORDS =
  '一[周天年晚]就(?=..)|[他她]们中|硬是|是(?=...)|[这那此]回|一口气|[那这彼]时|平均每[场次](?=..)|不到|前后|不然|同期|最终|最后|自己|大家|[我你她它]们?的?|他们?的?(?!山)|一个人|一场(?=..)|一人(?=就)|[这那](?:一(?!天|年|样))?[座个家笔些里条项种块片]?(?!样)|原本|现在|以前|后来|只(?![读数])|就(?![业医学餐诊近地])|便(?![民利捷])|才(?![能艺])|却|也|都(?!市)|还(?![款贷债建田原])|又|再(?![生就制])|共(?=获)|[、，]';
const LEADING = quick(new RegExp(`^(?:${WORDS})+`));
const TELLING = quick(/告诉记者|介绍|表示|的时候/);
const LEADING_TELLING = quick(new RegExp(`^(?:[^，]{2,8}(?:告诉记者|介绍|表示)(?=..)|[^每]{0,6}的时候|${WORDS})+`));
const TRAILING = quick(
  /(?:居多|较[多少]|占多数|最[高低多少快]|(?<!每.)每[年月周天日季人户]|(?:提[高升]|增[加长]|上[升涨]|下降|降低|减少|[上下]调|调整)[到至为]|至少(?:要去?)?|平均|以内|大概|差不多|少说|能|可|才|就|却|也|还|了|着|在|尚|仍|再次|首次|一度|曾经|人民币|(?:就|也|仅|只)[占用]|仅用|[、，与和])+$/,
);
/** They end in such a character, but mean something. */
const WORD = quick(
  /(?:功能|产能|性能|技能|智能|动能|节能|储能|参与|言和|温和|平和|祥和|饱和|总和|才能|氢能|潜能|职能|光能|热能|核能|许可|认可|人才|成就|存在|现在|内在)$/,
);

/** 仅粽子就销售. */
const ALONE = quick(/^仅(.{2,6})就(?=..)/);

export function trimMeasure(told: string): string {
  const alone = ALONE.exec(told)?.[1];
  const measure = alone ? alone + told.slice(alone.length + 2) : told;
  const front = (TELLING.test(measure) ? LEADING_TELLING : LEADING).cut(measure);
  const trimmed = TRAILING.cut(front);
  if (trimmed !== front && WORD.test(front)) return front.length >= 2 ? front : measure;
  return trimmed.length >= 2 ? trimmed : measure;
}
