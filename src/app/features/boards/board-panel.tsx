import { useView } from '#app/state/view-store.ts';
import { CompareBoard } from './compare-board.tsx';
import { MatrixBoard } from './matrix-board.tsx';
import { readBoard } from './read-board.ts';

/** What lies over the map: themes by places, or a comparison. */
export function BoardPanel() {
  const text = useView((view) => view.board);
  if (text === null) return null;
  const board = readBoard(text);
  return board.kind === 'matrix' ? (
    <MatrixBoard kept={board.holder} />
  ) : (
    <CompareBoard kind={board.sides} keys={board.keys} />
  );
}
