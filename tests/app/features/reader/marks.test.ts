import { describe, expect, test } from 'vitest';
import { type Mark, marksOf, runsOf } from '#app/features/reader/marks.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';

const figure = (index: number, start: number, end: number): Mark => ({ kind: 'figure', index, start, end });
const place = (index: number, start: number, end: number): Mark => ({ kind: 'place', index, start, end });
const theme = (start: number, end: number): Mark => ({ kind: 'theme', key: 'grid', start, end });

describe('runs are links to one figure or place', () => {
  test.each<[string, Mark[], [string, number[]][]]>([
    ['no marks', [], [['text', [0]]]],
    ['a cue is no link', [theme(2, 4)], [['text', [0, 2, 4]]]],
    [
      'a cue inside a figure does not cut its link',
      [figure(0, 0, 6), theme(2, 4)],
      [
        ['figure 0', [0, 2, 4]],
        ['text', [6]],
      ],
    ],
    [
      'neighbours stay apart',
      [figure(0, 0, 3), figure(1, 3, 6)],
      [
        ['figure 0', [0]],
        ['figure 1', [3]],
        ['text', [6]],
      ],
    ],
    [
      'a place inside a figure leads to the figure',
      [figure(0, 0, 6), place(0, 0, 2)],
      [
        ['figure 0', [0, 2]],
        ['text', [6]],
      ],
    ],
    [
      'a place',
      [place(2, 4, 8)],
      [
        ['text', [0]],
        ['place 2', [4]],
        ['text', [8]],
      ],
    ],
  ])('%s', (_, marks, expected) => {
    const runs = runsOf({ start: 0, end: 10 }, marks);
    expect(
      runs.map(({ link, segments }) => [
        link ? `${link.kind} ${link.index}` : 'text',
        segments.map(({ start }) => start),
      ]),
    ).toEqual(expected);
  });
});

test('only the kinds asked for are marked, the lit sentence always', () => {
  const item = {
    mentions: [{ start: 0, end: 2 }],
    figures: [{ start: 4, end: 6 }],
    themes: [{ key: 'grid', score: 1, evidence: [{ start: 8, end: 9 }] }],
  } as unknown as PublishedInitiative;
  const kinds = (wanted: ('place' | 'figure' | 'theme')[]) =>
    marksOf(item, new Set(wanted), [{ start: 0, end: 9 }]).map(({ kind }) => kind);
  expect(kinds(['place', 'figure', 'theme'])).toEqual(['place', 'figure', 'theme', 'lit']);
  expect(kinds(['theme'])).toEqual(['theme', 'lit']);
  expect(kinds([])).toEqual(['lit']);
});

test('words that a column break cuts (西|塘镇) are marked on both sides', () => {
  const item = {
    mentions: [{ start: 6, end: 8, rest: [{ start: 3, end: 4 }] }],
    figures: [],
    themes: [],
  } as unknown as PublishedInitiative;
  expect(marksOf(item, new Set(['place']), [])).toEqual([
    { kind: 'place', index: 0, start: 6, end: 8 },
    { kind: 'place', index: 0, start: 3, end: 4 },
  ]);
});
