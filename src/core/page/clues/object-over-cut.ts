import type { Clue } from './clue.ts';

/** A deed that is told with what came of it. */
const DEED =
  /(?:[新扩改修重搭共]建|建[成设起立]|新[增开添设辟]|增[设加添]|延伸|开[通设办展辟]|设立|设置|推出|举[办行]|组织|发放|培育|引进|引育|完成|打造|整治|排查|化解|受理|提供|配[备齐置]|安装|投放|投用|种植|养殖|招募|吸[纳引]|走访|签[订约]|改造|翻新|铺设|拓宽|清[理运除]|添置|购[置买]|解决|收集|征集|查处|救助|资助|接待)$/u;
/** What it is done to, with its number: 公交线路5条. */
const COUNTED = /^[\u3400-\u9fff]{2,10}(?:超过?|近|约|逾)?\d/u;

/** 新开、延伸|公交线路5条: a deed wants what it is done to. */
export const objectOverCut: Clue = {
  name: 'object',
  weigh({ before: { tail }, after: { head } }) {
    return DEED.test(tail) && COUNTED.test(head) ? 1.5 : 0;
  },
};
