/** Leaves out numbers that only sum up a list spelled out beside them: 六大子场景, 等3个方面, 甲、乙、丙三种, 三个问题：一是…. */

import type { Draft, Drop } from '#core/figure/draft.ts';
import { type ArticleReading, clauseAfter } from '#core/figure/reading.ts';
import { OPENING_VERBS } from '#core/figure/tables/cues-verbs.ts';
import { quick } from '#core/text/quick-pattern.ts';

/** Parts of a thought, not things: they are counted only to announce or sum them up. */
const ABSTRACT = quick(
  /^(?:[大小])?(?:[^，。；、的]{0,5})?(?:方面|领域|环节|维度|层面|场景|子场景|功能(?!区)|模块|板块|版块|要素|步骤|原则|特点|优势|阶段|角度|关键词|问题(?=[，。：；])|指标|类型|方向|着力点|抓手|机制|篇文章|短板|难点|重点|关系|体系|能力|目标|渠道|方式|途径|特色|亮点|专栏|栏目|主题|理念|定位|路径|金?名片|牌子?$)/,
);
const GREAT = quick(
  /^大(?!本|包|箱|袋|筐|捆|桶|车|盆|堆|摞|沓|学|棚|爷|妈|型|桥|厅|队|户|会|道|米|赛|豆|坝|麦|厦|山|院|屏|片|街|项|类|专)/,
);
const POINTING = quick(/(?:这|那|上述|以上|前述|该|此|哪)$/);

export const dropRecap: Drop = (draft, reading) => {
  const { text } = reading;
  if (GREAT.test(text.slice(draft.number.end, draft.number.end + 2))) return true;
  if (!draft.counts || draft.approx || draft.value > 12 || draft.kind === 'people') return false;
  const before = text.slice(Math.max(0, draft.start - 40), draft.start);
  if (POINTING.test(before)) return true;
  const after = text.slice(draft.end, draft.end + 12);
  if (before.endsWith('等') && ABSTRACT.test(after)) return true;
  return (
    sumsUpList(draft, before) || announcesList(draft, reading) || (draft.script === 'chinese' && ABSTRACT.test(after))
  );
};

/** What a list has, or what stands behind it. */
const LISTED = quick(/、|[”’》）等共这]$/);
const LIST = quick(/(?:[”’》）]|等|共|这|[^、]、[^、]+)$/);
const LIST_ENDS = ['，', '。', '；', '：', '\n'] as const;

/** Directly behind a list of as many members. */
function sumsUpList({ value }: Draft, before: string): boolean {
  if (!LISTED.test(before)) return false;
  const list = before.slice(Math.max(...LIST_ENDS.map((mark) => before.lastIndexOf(mark))) + 1);
  if (!LIST.test(list)) return false;
  const quoted = list.match(/“[^“”]*”/g)?.length ?? 0;
  const listed = list.split('、').length;
  // 修缮、重建|石桥2座 are deeds of one object
  const last = list.slice(list.lastIndexOf('、') + 1);
  if (OPENING_VERBS.startingAt(last, 0, (verb) => last.length - verb.length >= 2)) return false;
  const touching = /(?:[”’》]|等)(?:共|这)?$/.test(list);
  return (
    (touching && (quoted === value || listed === value)) ||
    (listed === value && listed > 1 && /等?(?:共|这)?$/.test(list) && value <= 6 && /、[^、]{1,8}$/.test(list))
  );
}

/** Directly before a list: 三份收入：一份是…. */
function announcesList({ script, end }: Draft, reading: ArticleReading): boolean {
  const rest = clauseAfter(reading, end);
  return script === 'chinese' && rest.length <= 12 && /^：/.test(reading.text.slice(end + rest.length));
}
