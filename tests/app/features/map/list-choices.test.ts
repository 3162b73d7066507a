import { expect, test } from 'vitest';
import { listChoices } from '#app/features/map/list-choices.ts';
import type { PlaceGroup } from '#core/query/group-places.ts';

const place = (name: string, ...children: PlaceGroup[]): PlaceGroup => ({
  key: name,
  code: null,
  name,
  level: 'county',
  count: 1,
  own: [],
  children,
});

test.each<[string, PlaceGroup[], string[]]>([
  ['nothing below', [], []],
  ['several places, closed', [place('南湖区', place('大桥镇')), place('秀洲区')], ['0 南湖区', '0 秀洲区']],
  [
    'a lone province opens to its cities',
    [place('浙江省', place('嘉兴市', place('海宁市')), place('杭州市'))],
    ['0 浙江省', '1 嘉兴市', '1 杭州市'],
  ],
  [
    'lone places open one after the other',
    [place('浙江省', place('嘉兴市', place('海宁市'), place('平湖市')))],
    ['0 浙江省', '1 嘉兴市', '2 海宁市', '2 平湖市'],
  ],
])('%s', (_, places, expected) => {
  expect(listChoices(places).map(({ place: { name }, depth }) => `${depth} ${name}`)).toEqual(expected);
});
