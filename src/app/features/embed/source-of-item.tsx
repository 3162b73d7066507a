import { usePages } from '#app/state/use-visible.ts';
import { useView } from '#app/state/view-store.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { pageOf } from '#core/query/filter.ts';
import { sourceLine } from '#core/scene/source-line.ts';

/** Newspaper, date, page and line that an item, or one of its figures, stands in. */
export function SourceOfItem({ item, figure }: { item: PublishedInitiative; figure: number | null }) {
  const language = useView((view) => view.language);
  const page = usePages().find(({ id }) => id === pageOf(item));
  const line = (figure === null ? undefined : item.figures[figure]?.line) ?? item.lines[0];
  return sourceLine(page, line === undefined ? null : { line }, language);
}
