import { expect, test } from 'vitest';
import { firstMeasure, lastMeasure } from './last-measure.ts';

/** Each rule's own sentence, and sentences like it that another rule must name. */
test.each([
  ['园区免租三个月。', '园区免租', 'subject'],
  ['她一天做六七个小时。', '每天做工时间', 'work of a day'],
  ['从视频连线到签订调解协议，前后只用了40分钟。', '视频连线到签订协议用时', 'from where to where'],
  ['从递交材料到拿到食品经营许可证，用了2天。', '递交材料到拿到许可证用时', 'from where to where'],
  ['从接到投诉到解决问题只用了3天。', '接到投诉到解决问题用时', 'from where to where'],
  ['从冲压、焊接到检测下线，只要47秒。', '焊接到检测下线用时', 'from where to where'],
  ['从县城出发，沿山路开40分钟，就到了高山村。', '县城到高山村车程', 'from where to where'],
  ['打样要三到五天，如今20分钟。', '打样', 'now, as told before'],
  ['举办为期10天的培训班。', '培训班', 'what lasts, behind'],
  ['无人机10分钟就打完了药。', '打完药用时', 'done within'],
  ['民警6分钟就赶到了商户赵女士的店铺。', '赶到店铺用时', 'done within'],
  ['夜线共接来电，48小时内办结率较高。', '办结时限', 'rate within'],
  ['小程序上线3个月。', '上线', 'runs since'],
  ['前后花了8个月拓成。', '拓成用时', 'spent on'],
  ['到县城开车40分钟。', '到县城车程', 'drive'],
  ['改造工程历时两年。', '工程历时', 'lasted'],
  ['不到半个小时，堵塞的下水道就疏通了。', '堵塞的下水道疏通用时', 'done in the next clause'],
  ['不到两小时，网格员就来到了现场。', '网格员来到现场用时', 'done in the next clause'],
  ['8分钟后，中心便发回诊断报告。', '中心发回诊断报告用时', 'done in the next clause'],
  ['不到半个小时，下水道疏通了。', '下水道疏通', 'deed behind'],
  ['连续5年帮扶困难学生就学。', '帮扶困难学生就学', 'deed behind'],
  ['首轮合作期十年。', '首轮合作期', 'subject'],
  ['系统会在30秒内自动喊话提醒。', '系统自动喊话提醒', 'subject'],
])('%s', (sentence, measure, rule) => {
  expect(lastMeasure(sentence)).toEqual([measure, rule]);
});

test.each([
  ['实现了100天腾退974家企业的神速。', '腾退企业用时', 'so many within'],
  ['三年时间办起9家老年食堂。', '办起老年食堂用时', 'so many within'],
  ['连续5年帮扶30名学生。', '帮扶学生', 'deed behind'],
])('what lasts: %s', (sentence, measure, rule) => {
  expect(firstMeasure(sentence)).toEqual([measure, rule]);
});
