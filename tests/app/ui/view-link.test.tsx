import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { defaultView, useView } from '#app/state/view-store.ts';
import { ItemLink, SheetLink } from '#app/ui/view-link.tsx';

afterEach(() => useView.setState(defaultView));

test('a footnote leads to the sentence of its figure and keeps the sheet under it', () => {
  useView.setState({ sheet: '330424' });
  const link = (
    <ItemLink id="2-1" figure={3} label="出处 1">
      [1]
    </ItemLink>
  );
  expect(renderToStaticMarkup(link)).toBe('<a href="?id=2-1&amp;fig=3&amp;sheet=330424" aria-label="出处 1">[1]</a>');
});

test('the sheet of another place takes the place of the sheet and of the reader', () => {
  useView.setState({ sheet: '330424', open: { id: '2-1', figure: null } });
  expect(renderToStaticMarkup(<SheetLink place="330424101/新村">新村</SheetLink>)).toContain(
    'href="?sheet=330424101%2F%E6%96%B0%E6%9D%91"',
  );
});
