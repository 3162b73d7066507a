import { SURNAMES } from '#core/text/surnames.ts';
import { NO_COUNTY } from './tables/no-county.ts';

const WHEN =
  /近[日期年几]|最近|日前|今[年天日]|去年|前不久|不久前|连日来|如今|目前|眼下|当前|[〇零一二三四五六七八九\d]{4}年|月\d{1,2}日|一直以来|多年来|以来|[春夏秋冬][日天季]|每[年月周逢到]|[早清凌]晨|随着|[上中下]午|午后|傍晚|黄昏|深夜|入[夜春夏秋冬伏]|夜幕|[一二三四五六七八九十两\d]点(?!名|评|位|赞|子)|周[末一二三四五六日]|月[初中底末]|农历|[正腊]月|立[春夏秋冬]|[春秋]分|[夏冬]至|惊蛰|谷雨|芒种|处暑|白露|寒露|霜降|开学|放学|假期|小长假|[暑寒]假|国庆|中秋|端午|元旦|春节|重阳|清明|[几\d一二两三四五六七八九十]年前/u;
const COUNTY = new RegExp(
  `[\\u3400-\\u9fff](?![${Object.values(NO_COUNTY).join('')}])[\\u3400-\\u9fff][县市区州省]`,
  'u',
);

/** 东安村的村务代办员姚建良, 来自安徽的小伙子, 28岁的小宇: somebody is met for the first time. */
const SOMEBODY =
  /(?<![全该各本我])[\u3400-\u9fff]{2}(?:村|社区|镇|乡)的?[\u3400-\u9fff]{0,6}(?:[员民户师长友板工者医记任]|老人|大妈|大爷|阿姨)|来自[\u3400-\u9fff]{2,6}的|\d岁的[\u3400-\u9fff]{2}/u;

/** 蹲在纸箱堆里的|吴晓倩|放下手机, 身穿红马甲的|朱福根|站在斑马线中央: somebody is met at work. */
const AT_WORK = new RegExp(
  `[着里上中旁边前后]的?[^，。]{0,4}的[${[...SURNAMES].join('')}][\\u3400-\\u9fff]{1,2}[站坐蹲拿放抬抹正在把一从]`,
  'u',
);

/** 走进雷甸镇的一家老厂房, 兴福村的水蜜桃陆续成熟, 武原街道枣园社区: a scene is set. */
const SCENE =
  /^[\u3400-\u9fff]{0,6}(?:走进|来到|步入|踏入|踏进|走入|沿着|漫步|驱车|推开)|^[\u3400-\u9fff]{2,8}(?:村|社区)的|[\u3400-\u9fff]{2}(?:镇|街道|乡)[\u3400-\u9fff]{2,4}(?:村|社区)|^在[\u3400-\u9fff]{2,10}(?:[镇乡村县市区]|街道|社区|园区|开发区|小区)/u;

/** Does a text say when, in which county or of whom it tells, as a lead does? */
export const introduces = (text: string): boolean =>
  WHEN.test(text) || COUNTY.test(text) || SOMEBODY.test(text) || AT_WORK.test(text) || SCENE.test(text);
