import { describe, expect, it } from 'vitest';
import { NameIndex } from '#core/text/name-index.ts';

const index = new NameIndex<string>();
for (const name of ['西塘', '西塘镇', '大陈', '大陈二村', '嘉善县']) index.add(name, `<${name}>`);
index.add('西塘', '<another>');
index.add('村', '<too short>');

describe('NameIndex', () => {
  it.each([
    ['嘉善县西塘镇', ['嘉善县 0', '西塘 3', '西塘镇 3']],
    ['大陈大陈二村', ['大陈 0', '大陈 2', '大陈二村 2']],
    ['西', []],
    ['', []],
    ['村村', []],
  ])('finds every name in %s', (text, hits) => {
    expect(
      index
        .scan(text)
        .map(({ name, start }) => `${name} ${start}`)
        .sort(),
    ).toEqual([...hits].sort());
  });

  it('finds names where they stand only, whatever the text', () => {
    const names = Array.from({ length: 5000 }, (_, i) => String.fromCharCode(0x4e00 + i * 4, 0x9f00 - i * 3));
    const many = new NameIndex<number>();
    for (const [i, name] of names.entries()) many.add(name, i);
    const text = names.map((name) => `，${name}`).join('');
    expect(many.scan(text).every(({ name, start, end }) => text.slice(start, end) === name)).toBe(true);
  });

  it('keeps all entries of a name', () => {
    expect(index.get('西塘')).toEqual(['<西塘>', '<another>']);
    expect(index.get('东塘')).toEqual([]);
  });
});
