import type { Clue } from './clue.ts';

const OPEN_LIST = /、[^，。；：！？]{1,14}等$/u;
/** Adverbs and auxiliaries that want a verb: 智能传感等项目已, 下一步还将. */
const WANTS_VERB = /(?:[已正将曾能可就也都还再更要应须不未]|可以|能够|已经|正在|还要|不断)$/u;
/** What lists of county news are lists of; by itself it ends a clause or stands under a 的. */
const KIND =
  /^(?:[公共生活服务文化活动休闲运动产业]{2,4})?(?:空间|场所|项目|活动|方式|形式|平台|功能|服务|设施|场景|阵地|内容|环节|问题|难题|产品|产业|行业|企业|部门|单位|工作|领域|方面|措施|举措|载体|资源|力量|人员|群体|技术|设备|材料|事项|业务|信息|荣誉|称号|课程|职能|制度|机制|政策|模式|渠道|手段|岗位|地区|区域|作物|特产|风险|隐患|诉求|需求|纠纷|数据|要素)(?:[，。、；的]|上|中|里|内|为)/u;

/** 等 wants the kind of thing that was listed: 长者食堂、共享厨房等|空间，; a word that wants a verb does not: 项目已|空间，. */
export const listClosed: Clue = {
  name: 'list closed',
  weigh({ before: { tail }, after: { head } }) {
    if (!KIND.test(head)) return 0;
    if (OPEN_LIST.test(tail)) return 2;
    return WANTS_VERB.test(tail) ? -1.5 : 0;
  },
};
