import type { MeasureRule } from '#core/figure/measure/measure-rule.ts';
import { sentenceBefore } from '#core/figure/reading.ts';
import { OPENING_VERBS, PREDICATES } from '#core/figure/tables/cues-verbs.ts';
import { quick } from '#core/text/quick-pattern.ts';

const FROM_TO = quick(
  /从((?:[接收拿领见]到)?[^，。；从到\d]{2,14})，?到([^，。；\d]{2,10}?)(?:整个过程|全过程|全程|单程)?(?:，[\u3400-\u9fff]{2,4}?)?，?(?:前后|总共|一共|共|只需|仅需|只要|需要|需|最快|约|仅|只|用时|用|花|了|整整|短短|不到|不过|历时|由|原来的?|过去的?|以前的?|原先的?)+$/,
);
const SET_OUT = quick(/从([^，。；从]{2,10})(?:出发|驱车|开车|乘车)[^。；]{0,16}$/);
const ARRIVED = quick(/^，?(?:就|便|即|可)?(?:到|抵达|到达)(?:了)?([^，。；、]{2,8})/);

const LISTED = quick(/^.*、/);

const ONE_CHARACTER_HEAD = quick(/[证室所站厂院校店书单款区园场]$/);

/** 拿到食品经营|许可证 → 拿到许可证: a verb and the end of its object. */
function stepOf(words: string): string {
  const step = LISTED.cut(words);
  if (step.length <= 5) return step;
  const verb = OPENING_VERBS.startingAt(step, 0) || PREDICATES.startingAt(step, 0);
  if (!verb) return step.slice(-4);
  const object = step.slice(verb.length);
  return verb + (object.length > 3 ? object.slice(ONE_CHARACTER_HEAD.test(object) ? -3 : -2) : object);
}

/** 从杭州到衢州只需|一个月, 从动议到开工，用了|整整一个月; 从县城出发，沿山路开|40分钟|，就到了高山村. */
export const WAY: MeasureRule = {
  name: 'from where to where',
  read: ({ draft, reading }) => {
    const before = sentenceBefore(reading, draft.start).slice(-48);
    const path = FROM_TO.exec(before);
    if (path) return `${stepOf(path[1]!)}到${stepOf(path[2]!)}用时`;
    const from = SET_OUT.exec(before)?.[1];
    const to = from && ARRIVED.exec(reading.text.slice(draft.end, draft.end + 16))?.[1];
    return to ? `${from.slice(-4)}到${to.slice(-4)}车程` : '';
  },
};
