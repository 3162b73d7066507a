import { useTranslation } from 'react-i18next';
import { ItemLink } from '#app/ui/view-link.tsx';
import type { Brief } from '#core/query/place-brief.ts';

/** No line begins with a footnote. */
const JOINER = '\u2060';

/** A paragraph whose clauses lead to the sentences they stand on. */
export const NotedText = ({ brief }: { brief: Brief }) =>
  brief.clauses.map((clause, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: clauses of one text, never reordered
    <span key={i}>
      {clause.text}
      {clause.sources.length > 0 && JOINER}
      <Footnotes brief={brief} numbers={clause.sources} />
      {clause.end}
    </span>
  ));

function Footnotes({ brief, numbers }: { brief: Brief; numbers: readonly number[] }) {
  const { t } = useTranslation('sheet');
  return numbers.map((number) => {
    const { item, figure } = brief.sources[number - 1]!;
    const label = t('source', { number, title: item.title ?? item.lead });
    return (
      <sup key={number}>
        <ItemLink id={item.id} figure={figure} label={label}>
          [{number}]
        </ItemLink>
      </sup>
    );
  });
}
