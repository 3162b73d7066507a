import { expect, it } from 'vitest';
import { PageIds } from '#scripts/lib/page-ids.ts';
import { parsePageRecord } from '#scripts/lib/page-record.ts';

it('reads a page', () => {
  const line = JSON.stringify({ source: 'pages/002_a.txt', text: '嘉善县\n' });
  expect(parsePageRecord(line, 1, new PageIds())).toEqual({
    page: { source: '002_a.txt', id: '002', text: '嘉善县\n' },
  });
});

it.each(['', '{', 'null', '[]', '{"source":"a"}', '{"source":"","text":"x"}', '{"source":1,"text":"x"}'])(
  'refuses %j with its line',
  (line) => {
    const input = parsePageRecord(line, 7, new PageIds());
    expect(input).toMatchObject({ issue: { level: 'error', rule: 'bad-page-record', line: 7 } });
  },
);

it('only warns of a blank page', () => {
  const input = parsePageRecord('{"source":"a.txt","text":" \\n\\u3000"}', 1, new PageIds());
  expect(input).toMatchObject({ issue: { level: 'warning', rule: 'empty-page', source: 'a.txt' } });
});
