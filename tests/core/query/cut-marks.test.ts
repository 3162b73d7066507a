import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutMarks } from '#core/query/cut-marks.ts';

const mark = (name: string, start: number, end: number) => ({ name, start, end });
type Mark = ReturnType<typeof mark>;

test.each<[string, Mark[], [number, number, string][]]>([
  ['no marks', [], [[10, 20, '']]],
  [
    'one inside',
    [mark('a', 12, 15)],
    [
      [10, 12, ''],
      [12, 15, 'a'],
      [15, 20, ''],
    ],
  ],
  ['the whole', [mark('a', 10, 20)], [[10, 20, 'a']]],
  [
    'overlapping',
    [mark('a', 12, 16), mark('b', 14, 18)],
    [
      [10, 12, ''],
      [12, 14, 'a'],
      [14, 16, 'ab'],
      [16, 18, 'b'],
      [18, 20, ''],
    ],
  ],
  [
    'nested',
    [mark('a', 10, 20), mark('b', 14, 16)],
    [
      [10, 14, 'a'],
      [14, 16, 'ab'],
      [16, 20, 'a'],
    ],
  ],
  [
    'the same twice',
    [mark('a', 12, 14), mark('b', 12, 14)],
    [
      [10, 12, ''],
      [12, 14, 'ab'],
      [14, 20, ''],
    ],
  ],
  [
    'beyond both ends',
    [mark('a', 5, 12), mark('b', 18, 30)],
    [
      [10, 12, 'a'],
      [12, 18, ''],
      [18, 20, 'b'],
    ],
  ],
  ['elsewhere', [mark('a', 0, 10), mark('b', 20, 25)], [[10, 20, '']]],
  ['empty', [mark('a', 15, 15)], [[10, 20, '']]],
])('%s', (_, marks, expected) => {
  const segments = cutMarks({ start: 10, end: 20 }, marks);
  expect(segments.map(({ start, end, marks: own }) => [start, end, own.map(({ name }) => name).join('')])).toEqual(
    expected,
  );
});

test('segments follow each other and leave nothing out', () => {
  const spans = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => mark('m', Math.min(a, b), Math.max(a, b)));
  fc.assert(
    fc.property(fc.array(spans), (marks) => {
      const segments = cutMarks({ start: 5, end: 25 }, marks);
      expect(segments[0]!.start).toBe(5);
      expect(segments.at(-1)!.end).toBe(25);
      for (const [i, { start, end }] of segments.entries()) {
        expect(start).toBeLessThan(end);
        if (i > 0) expect(start).toBe(segments[i - 1]!.end);
      }
    }),
  );
});
