import { missedMarks } from './open-marks.ts';

/** Starts that no sentence has, each with an example. */
const MIDWAY: readonly RegExp[] = [
  // ，为乡村振兴… · 的同时 · 等活动
  /^(?:[，,、。；;：:！？!?”’）)》…]|的(?![士确])|了(?!解|不起|却)|们|等(?![到待级于])|着(?![力眼手重陆装火急实])|性(?![别能格质情价])|化(?![解工学肥身妆验作为])|者(?![\u3400-\u9fff]{0,4}[，。]))/u,
  // 谋划策。“今年郑总…
  /^[\u3400-\u9fff]{1,3}。/u,
  // 据、闸泵数据、雨量数据统一接入…
  /^(?![一二三四五六七八九十省市县区镇乡村街社州江河湖海山水路男女老中小大东南西北春夏秋冬])[\u3400-\u9fff]、/u,
  // 复，路上的青石板…
  /^(?![瞧看听对爸妈爷奶哥姐嗨嘿哎唉喂嗯哦啊是好不行来走山水天风雨雪夜昼春夏秋冬晨午茶酒花树人家国民官业地路河江湖海船])[\u3400-\u9fff][，,](?![的了])/u,
  // 技术开发区招商服务办公室工作人员陈磊说道。
  /^[^“”，,：:。]{0,40}(?:说道|介绍道|感慨道|表示|介绍|坦言|说)。/u,
  // 少年宫、善美心灵驿站等阵地的基础上，今年继续…
  /^(?![^，,。]{0,40}(?:在|于|随着|当|从|基于|立足))[^，,。“]{2,40}的?(?:基础上|同时|背景下|情况下|过程中|带领下|推动下|支持下|引领下|前提下|指导下|帮助下)[，,]/u,
  // 核心,以“服务”为主线打造的…
  /^[^，,。]{1,4}[，,]以(?![前后往及来])[^，,。]{1,14}为/u,
  // 成熟还需要充足的培育空间。
  /^(?!.{0,2}[年月日天今们])[\u3400-\u9fff]{1,4}(?:还|也|却|才|便|则)(?:需|要|是|能|在|有|会|可|将|得)/u,
];

/** Does a text start in the middle of a sentence, for certain? */
export const startsMidway = (text: string): boolean =>
  missedMarks(text.slice(0, 400)).length > 0 || MIDWAY.some((start) => start.test(text));

const WHEN =
  /近[日期年几]|最近|日前|今[年天日]|去年|前不久|不久前|连日来|如今|目前|眼下|当前|[〇零一二三四五六七八九\d]{4}年|月\d{1,2}日|一直以来|多年来|以来|[春夏秋冬][日天季]|每[年月周逢到]|[早清]晨|随着|上午|下午|傍晚/u;
const COUNTY =
  /[\u3400-\u9fff](?![全该我各本城超门上都股镇园社小景片辖地校库山灾厂矿街新发域战牧林老了的在到对进入])[\u3400-\u9fff][县市区州省]/u;

/** 东安村的村务代办员姚建良: somebody is met for the first time. */
const SOMEBODY =
  /(?<![全该各本我])[\u3400-\u9fff]{2}(?:村|社区|镇|乡)的?[\u3400-\u9fff]{0,6}(?:[员民户师长友板工者医记任]|老人|大妈|大爷|阿姨)/u;

/** 走进雷甸镇的一家老厂房: a scene is set. */
const SCENE = /^(?:走进|来到|步入|踏入|踏进|走入|沿着|漫步|驱车|推开)/u;

/** Does a text say when, in which county or of whom it tells, as a lead does? */
export const introduces = (text: string): boolean =>
  WHEN.test(text) || COUNTY.test(text) || SOMEBODY.test(text) || SCENE.test(text);
