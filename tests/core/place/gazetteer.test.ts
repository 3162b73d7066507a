import { describe, expect, it } from 'vitest';
import { smallGazetteer } from '../../fixtures/gazetteer.ts';

const codesOf = (name: string) => smallGazetteer.names.get(name).map(({ code, form }) => `${code} ${form}`);

describe('buildGazetteer', () => {
  it.each([
    ['嘉善县', ['330421 full']],
    ['嘉善', ['330421 short']],
    ['嘉善市', ['330421 moved']],
    ['西塘镇', ['330421103 full']],
    ['西塘街道', ['330421103 moved']],
    ['西塘', ['330421103 stem']],
    ['大桥镇', ['330402105 full', '330881101 full']],
    ['新星村', ['330421103203 full', '330421105201 full']],
    ['嘉善经济技术开发区', ['330421003 alias']],
    ['礼庙', []],
    ['开发区', []],
  ])('knows %s', (name, codes) => {
    expect(codesOf(name)).toEqual(codes);
  });

  it('lists the places directly below one', () => {
    expect(smallGazetteer.children('330421').map(({ name }) => name)).toEqual(['惠民街道', '西塘镇', '干窑镇']);
    expect(smallGazetteer.children('330421103201')).toEqual([]);
    expect(smallGazetteer.children('99')).toEqual([]);
  });
});
