import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { pageQuery } from '#app/data/queries.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';
import { pageOf } from '#core/query/filter.ts';
import { sentenceSpans } from '#core/query/page-reading.ts';
import { firstMarkKinds, type Mark, type MarkKind, markKinds, marksOf } from './marks.ts';

const NO_MARKS: Mark[] = [];

/** The page behind an item, and which of its words are marked. `opened` is the figure in the address. */
export function useReading(item: PublishedInitiative, opened: number | null) {
  const page = useQuery(pageQuery(pageOf(item)));
  const [kinds, setKinds] = useState<ReadonlySet<MarkKind>>(new Set(firstMarkKinds));
  const [pointed, point] = useState<number | null>(null);
  const active = pointed ?? opened;
  const body = page.data;
  const marks = useMemo(() => {
    if (!body) return NO_MARKS;
    const figure = active === null ? undefined : item.figures[active];
    return marksOf(item, kinds, figure ? sentenceSpans(body, item.id, figure) : []);
  }, [item, body, kinds, active]);
  const toggleKind = (kind: MarkKind) =>
    setKinds((before) => new Set(markKinds.filter((other) => before.has(other) !== (other === kind))));
  return { page, marks, kinds, toggleKind, active, point };
}
