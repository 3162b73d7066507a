import { expect, test } from 'vitest';
import { lastMeasure } from './last-measure.ts';

/** Each rule's own sentence, and sentences like it that another rule must name. */
test.each([
  ['企业有50家，另有8家在建。', '在建企业', 'state of the rest'],
  ['全县创建16个未来乡村先行试点地区。', '未来乡村先行试点地区', 'long noun behind'],
  ['腾退974家企业。', '腾退企业', 'verb and noun behind'],
  ['帮助93家企业获得授信。', '获得授信企业', 'noun behind and its deed'],
  ['9个村都组建了“戏迷角”。', '组建戏迷角村', 'noun behind and its deed'],
  ['引导36家商铺签订文明经营公约。', '签订文明经营公约商铺', 'noun behind and its deed'],
  ['带动60多户村民增收。', '带动增收村民', 'noun behind and its deed'],
  ['为86名老人提供午餐。', '老人', 'noun behind'],
  ['聘请14名青年人才担任乡村振兴顾问。', '乡村振兴顾问', 'what they serve as'],
  ['14名青年人才参加活动。', '参加活动青年人才', 'noun behind and its deed'],
  ['全镇18个村。', '全镇村', 'all of a place'],
  ['覆盖东山、西山两镇的32个村庄。', '覆盖村庄', 'noun behind and a verb before'],
  ['桃子送到上海、南京等11个城市。', '送到城市', 'noun behind and a verb before'],
  ['村里有974家企业。', '企业', 'noun behind'],
  ['走访企业6020家次。', '走访企业', 'noun before'],
  ['化解土地流转、邻里相邻等纠纷57件。', '化解纠纷', 'noun before'],
  ['开设书画、摄影等课程45门。', '课程', 'noun before'],
  ['解决用工、用地、融资等难题185个。', '解决难题', 'noun before'],
  ['收集问题132个，总数250个。', '问题总数', 'vague head'],
  ['低收入农户脱贫23户。', '低收入农户脱贫', 'noun before'],
  ['带动200多人就业。', '带动就业', 'heads by their deed'],
  ['活动吸引1.5万余人次参与。', '吸引参与', 'heads by their deed'],
  ['全村1600多人。', '全村人口', 'population'],
  ['5G基站建成1260个。', '建成5G基站', 'verb and its subject'],
  ['收集企业问题132个，已解决115个。', '解决企业问题', 'verb and what was told before'],
  ['发现整改不到位问题86个，完成再整改79个。', '整改不到位问题', 'verb and what was told before'],
  ['62台机械臂沿着总装线排开。', '机械臂', 'noun behind'],
  ['20余项业务不用再往镇上跑。', '业务', 'noun behind'],
  ['210万株红颜苗送到高原。', '红颜苗', 'noun behind'],
  ['17家门店靠着老街。', '门店', 'noun behind'],
  ['12个可靠供应商。', '可靠供应商', 'noun behind'],
])('%s', (sentence, measure, rule) => {
  expect(lastMeasure(sentence)).toEqual([measure, rule]);
});
