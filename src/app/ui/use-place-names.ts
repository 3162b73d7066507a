import { useQuery } from '@tanstack/react-query';
import { placeNamesQuery } from '#app/data/queries.ts';
import { useView } from '#app/state/view-store.ts';

const asPrinted = (name: string): string => name;

/** Gives a place's name in the reader's language: 西塘镇 in Chinese, Xitang Town in English once its file is here. */
export function usePlaceNames(): (name: string) => string {
  const isEnglish = useView((view) => view.language === 'en');
  const names = useQuery({ ...placeNamesQuery, enabled: isEnglish }).data;
  return isEnglish && names ? names : asPrinted;
}
