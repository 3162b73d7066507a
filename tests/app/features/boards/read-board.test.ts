import { expect, test } from 'vitest';
import { type Board, comparison, keptMatrix, readBoard } from '#app/features/boards/read-board.ts';

test.each<[string, Board]>([
  ['matrix', { kind: 'matrix', holder: undefined }],
  [keptMatrix(null), { kind: 'matrix', holder: null }],
  [keptMatrix('3304'), { kind: 'matrix', holder: '3304' }],
  [comparison([]), { kind: 'compare', sides: 'place', keys: [] }],
  [comparison(['330421', '330482']), { kind: 'compare', sides: 'place', keys: ['330421', '330482'] }],
  [comparison(['330421104/新村']), { kind: 'compare', sides: 'place', keys: ['330421104/新村'] }],
  [comparison(['finance', 'rural']), { kind: 'compare', sides: 'theme', keys: ['finance', 'rural'] }],
  ['vs.finance,,finance', { kind: 'compare', sides: 'theme', keys: ['finance'] }],
])('%s', (text, board) => {
  expect(readBoard(text)).toEqual(board);
});
