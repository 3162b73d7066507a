import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useInitiatives, useKnownPlaces, usePages } from '#app/state/use-visible.ts';
import { clearFacet, type OptionFacet, toggleOption, useView } from '#app/state/view-store.ts';
import { formatSize } from '#app/ui/format-size.ts';
import { themeLook } from '#app/ui/theme-look.ts';
import { usePageLabel } from '#app/ui/use-page-label.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import { useReadingWords } from '#app/ui/use-reading-words.ts';
import type { ArticleKind, FigureKind } from '#core/model.ts';
import { type Facet, type ListFacet, oppositeOf } from '#core/query/filter.ts';
import { readText } from '#core/query/text-search.ts';
import { nameUnits } from '#core/query/unit-tree.ts';

/** Something the filter asks, in words, and how to drop it. */
export interface ActiveOption {
  facet: Facet;
  key: string;
  label: string;
  isExclusion: boolean;
  drop: () => void;
}

export function useActiveOptions(): ActiveOption[] {
  const { t } = useTranslation('filters');
  const { t: common } = useTranslation();
  const filter = useView((view) => view.filter);
  const language = useView((view) => view.language);
  const theme = useThemeName();
  const place = usePlaceName();
  const page = usePageName();
  const text = useTextWords();
  const list = (facet: ListFacet, labelOf: (key: string) => string): ActiveOption[] => [
    ...filter[facet].map((key) => toOption(facet, key, labelOf(key))),
    ...filter[oppositeOf(facet)].map((key) =>
      toOption(oppositeOf(facet), key, t('withoutChip', { option: labelOf(key) })),
    ),
  ];
  const single = (facet: 'text' | 'confidence' | 'size', label: string): ActiveOption[] =>
    filter[facet] ? [{ facet, key: facet, label, isExclusion: false, drop: () => clearFacet(facet) }] : [];
  return [
    ...single('text', text),
    ...list('places', place),
    ...list('themes', theme),
    ...list('figures', () => t('hasFigures')),
    ...list('figureKinds', (kind) => common(`figureKinds.${kind as FigureKind}`)),
    ...single('size', filter.size ? formatSize(filter.size, language) : ''),
    ...list('kinds', (kind) => common(`kinds.${kind as ArticleKind}`)),
    ...list('pages', page),
    ...single('confidence', t('confidenceChip', { percent: Math.round(filter.confidence * 100) })),
  ];
}

const toOption = (facet: OptionFacet, key: string, label: string): ActiveOption => ({
  facet,
  key,
  label,
  isExclusion: facet.startsWith('without'),
  drop: () => toggleOption(facet, key),
});

/** The text in quotes, or what it was searched as where no report has it as it is typed. */
function useTextWords(): string {
  const { t } = useTranslation('filters');
  const items = useInitiatives();
  const text = useView((view) => view.filter.text);
  const wordsOf = useReadingWords();
  const [reading] = useMemo(() => readText(items, text), [items, text]);
  return reading ? wordsOf(reading) : t('textChip', { text });
}

function useThemeName(): (key: string) => string {
  const language = useView((view) => view.language);
  return (key) => themeLook(key)?.label[language] ?? key;
}

function usePlaceName(): (code: string) => string {
  const items = useInitiatives();
  const rows = useKnownPlaces();
  const names = useMemo(() => nameUnits(rows, items), [rows, items]);
  const nameOf = usePlaceNames();
  return (code) => nameOf(names.get(code) ?? code);
}

function usePageName(): (id: string) => string {
  const pages = usePages();
  const labelOf = usePageLabel();
  return (id) => {
    const page = pages.find((known) => known.id === id);
    return page ? labelOf(page) : id;
  };
}
