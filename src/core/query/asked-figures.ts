import type { PublishedFigure } from '#core/files/schema.ts';
import type { Filter } from '#core/query/filter.ts';
import { isInSize } from '#core/query/size.ts';

/** What a filter says of figures. */
export type Asked = Pick<Filter, 'figureKinds' | 'size'>;

/** Is the figure one of those that the filter asks for? Of the range's unit those within it, of others those of a kind that is asked for. */
export function isAsked(figure: PublishedFigure, { figureKinds, size }: Asked): boolean {
  if (size !== null && figure.unit === size.unit) return isInSize(figure, size);
  return figureKinds.length === 0 ? size === null : figureKinds.includes(figure.kind);
}
