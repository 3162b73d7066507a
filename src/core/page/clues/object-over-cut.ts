import type { Clue } from './clue.ts';

/** A deed that is told with what came of it. */
const DEED =
  /(?:[新扩改修重搭共]建|建[成设起立]|新[增开添设辟]|增[设加添]|延伸|开[通设办展辟]|设立|设置|推出|举[办行]|组织|发放|培育|引进|引育|完成|打造|整治|排查|化解|受理|提供|配[备齐置]|安装|投放|投用|种植|养殖|招募|吸[纳引]|走访|签[订约]|改造|翻新|铺设|拓宽|清[理运除]|添置|购[置买]|解决|收集|征集|查处|救助|资助|接待|涉及|惠及|覆盖|带动|享受)$/u;
/** What it is done to, with its number: 公交线路5条. */
const COUNTED = /^[\u3400-\u9fff]{2,10}(?:超过?|近|约|逾)?\d/u;

/** What no deed is done to: an adverb, a conjunction, who did it; 就业 and 都市 are things. */
const NO_OBJECT =
  /^(?:就(?![业医学餐诊近地])|都(?!市)|正(?![能规版])|将(?!军)|[还也又却但而才便已]|因此|所以|于是|头一个|[他她我你]们?(?!的)|说|表示)/u;

/** 新开、延伸|公交线路5条: a deed wants what it is done to. */
export const objectOverCut: Clue = {
  name: 'object',
  weigh({ before: { tail }, after: { head } }) {
    if (!DEED.test(tail)) return 0;
    if (NO_OBJECT.test(head)) return -1.5;
    return COUNTED.test(head) ? 1.5 : 0;
  },
};
