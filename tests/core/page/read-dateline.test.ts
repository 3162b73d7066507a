import { expect, it } from 'vitest';
import { readDateline } from '#core/page/read-dateline.ts';

it.each([
  ['本报讯（记者 李昊 通讯员 郑丽华）近日，', ['李昊', '郑丽华'], '近日，'],
  ['本报讯 记者李昊 近日，', ['李昊'], '近日，'],
  ['（记者 李昊）近日，', ['李昊'], '近日，'],
  ['本报讯 李昊报道  近日，', ['李昊'], '近日，'],
  ['本报讯（李昊 郑丽华）近日，', ['李昊', '郑丽华'], '近日，'],
  // a dateline with a place in it stays text
  ['浙江在线绍兴5月17日讯（通讯员方乐）今天', ['方乐'], '浙江在线绍兴5月17日讯（通讯员方乐）今天'],
  ['本报杭州8月3日电 近日，', [], '本报杭州8月3日电 近日，'],
  ['央视网消息（新闻联播）：今年', [], '央视网消息（新闻联播）：今年'],
])('%s', (text, names, rest) => {
  const dateline = readDateline(text)!;
  expect({ names: dateline.names, rest: text.slice(dateline.textAt) }).toEqual({ names, rest });
});

it.each(['近日，本报讯员培训班开班', '据了解，', '通讯设备', '消息传开后，', '（一）加强领导', ''])(
  'no dateline: %s',
  (text) => {
    expect(readDateline(text)).toBeNull();
  },
);
