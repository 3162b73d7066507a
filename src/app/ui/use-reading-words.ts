import { useView } from '#app/state/view-store.ts';
import { themeLook } from '#app/ui/theme-look.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import type { TextReading } from '#core/query/text-search.ts';

/** What a text was taken for, in words: 嘉善残疾人 → 嘉善县 · 残疾人. */
export function useReadingWords(): (reading: TextReading) => string {
  const language = useView((view) => view.language);
  const nameOf = usePlaceNames();
  return ({ place, themes, text }) =>
    [...(place ? [nameOf(place.name)] : []), ...themes.map((key) => themeLook(key)?.label[language] ?? key), text].join(
      ' · ',
    );
}
