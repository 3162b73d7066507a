import { describe, expect, test } from 'vitest';
import { type CueTable, type CueTables, splitWords, tiers } from '#core/theme/cue-table.ts';
import { cueTables } from '#core/theme/cues.ts';
import { findCueFaults, findDeadCues } from '#core/theme/find-cue-faults.ts';
import { taxonomy, themeGroups } from '#core/theme/taxonomy.ts';

const empty: CueTable = { strong: '', clear: '', weak: '', never: '' };
const nothing = Object.fromEntries(taxonomy.map(({ key }) => [key, empty])) as CueTables;
const withSafety = (table: Partial<CueTable>): CueTables => ({ ...nothing, safety: { ...empty, ...table } });

describe('faults of a table', () => {
  test.each([
    ['the same cue twice', { strong: '民警', weak: '民警' }, { word: '民警', fault: 'repeated' }],
    ['the same exclusion twice', { weak: '安全', never: '安全感 安全感' }, { word: '安全感', fault: 'repeated' }],
    ['a cue that is excluded', { weak: '平安', never: '平安' }, { word: '平安', fault: 'silenced' }],
    ['an exclusion without a cue', { strong: '民警', never: '平安银行' }, { word: '平安银行', fault: 'idle' }],
    [
      'a longer cue that weighs less',
      { strong: '消防', weak: '消防队' },
      { word: '消防队', fault: 'lowered', by: '消防' },
    ],
  ])('%s', (_, table, fault) => {
    expect(findCueFaults(withSafety(table))).toEqual([{ theme: 'safety', ...fault }]);
  });

  test.each<[string, Partial<CueTable>]>([
    ['a longer cue that weighs more', { strong: '消防队', weak: '消防' }],
    ['an exclusion around a cue', { weak: '平安', never: '平安银行' }],
  ])('none: %s', (_, table) => {
    expect(findCueFaults(withSafety(table))).toEqual([]);
  });

  test('one word may speak for two themes', () => {
    expect(findCueFaults({ ...withSafety({ strong: '禁渔' }), rural: { ...empty, strong: '禁渔' } })).toEqual([]);
  });
});

test('dead cues are those that never count', () => {
  const tables = withSafety({ strong: '民警 消防', weak: '平安', never: '平安银行' });
  expect(findDeadCues(tables, ['民警到平安银行宣传。'])).toEqual([
    { theme: 'safety', word: '消防' },
    { theme: 'safety', word: '平安' },
  ]);
});

describe('the tables in use', () => {
  test('have no faults', () => {
    expect(findCueFaults(cueTables)).toEqual([]);
  });

  test.each(taxonomy.map(({ key }) => key))('%s has 30 cues or more', (key) => {
    expect(tiers.flatMap((tier) => splitWords(cueTables[key][tier])).length).toBeGreaterThanOrEqual(30);
  });

  test('every group has themes, and there are six at most', () => {
    expect(themeGroups.length).toBeLessThanOrEqual(6);
    expect(new Set(taxonomy.map(({ group }) => group))).toEqual(new Set(themeGroups.map(({ key }) => key)));
  });
});
