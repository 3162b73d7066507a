import { FileText, MapPin, Quote, Split, TextSearch } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '#app/state/view-store.ts';
import { themeLook } from '#app/ui/theme-look.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import { useReadingWords } from '#app/ui/use-reading-words.ts';
import { excerpt } from '#core/query/search-items.ts';
import { SuggestionGroup, SuggestionRow } from './suggestion-row.tsx';
import styles from './suggestions.module.css';
import { useSuggestions } from './use-suggestions.ts';

const EXCERPT = 48;

interface SuggestionsProps {
  text: string;
  /** The id of the option that the arrow keys have reached. */
  active: string | null;
  /** Something was chosen that empties the box, or that leaves it. */
  finish: () => void;
  close: () => void;
}

/** What the text may mean, by kind. */
export function Suggestions({ text, active, finish, close }: SuggestionsProps) {
  const { t } = useTranslation('search');
  const language = useView((view) => view.language);
  const nameOf = usePlaceNames();
  const wordsOf = useReadingWords();
  const { readings, places, themes, titles, sentences, matching, choose } = useSuggestions(text);
  const row = (id: string, icon: ReactNode, words: ReactNode, act: () => void, done = finish) => {
    const pick = () => {
      act();
      done();
    };
    return (
      <SuggestionRow key={id} id={`search-${id}`} icon={icon} isActive={active === `search-${id}`} pick={pick}>
        {words}
      </SuggestionRow>
    );
  };
  const count = (number: number) => <span className={styles.count}>{t('items', { count: number })}</span>;
  return (
    <>
      <SuggestionGroup title={t('groups.readings')}>
        {readings.map(({ reading, count: found }) => {
          const words = wordsOf(reading);
          return row(
            `reading-${words}`,
            <Split size={15} aria-hidden />,
            <>
              <span className={styles.name}>{words}</span>
              {count(found)}
            </>,
            () => choose.reading(reading),
            close,
          );
        })}
      </SuggestionGroup>
      <SuggestionGroup title={t('groups.places')}>
        {places.map((place) =>
          row(
            `place-${place.code}`,
            <MapPin size={15} aria-hidden />,
            <>
              <span className={styles.name}>{nameOf(place.name)}</span>
              {place.alias && <span className={styles.alias}>{t('alias', { name: place.alias })}</span>}
              <span className={styles.path}>{[...place.path, place.name].map(nameOf).join(' · ')}</span>
              {count(place.count)}
            </>,
            () => choose.place(place.code),
          ),
        )}
      </SuggestionGroup>
      <SuggestionGroup title={t('groups.themes')}>
        {themes.map(({ key, count: found }) => {
          const { icon: Icon, label, hue } = themeLook(key)!;
          const words = (
            <>
              <span className={styles.name}>{label[language]}</span>
              {count(found)}
            </>
          );
          return row(`theme-${key}`, <Icon size={15} color={hue} aria-hidden />, words, () => choose.theme(key));
        })}
      </SuggestionGroup>
      <SuggestionGroup title={t('groups.items')}>
        {titles.map(({ item, text: title }) =>
          row(
            `item-${item.id}`,
            <FileText size={15} aria-hidden />,
            <span className={styles.text}>{excerpt(title, text, EXCERPT)}</span>,
            () => choose.item(item.id),
          ),
        )}
      </SuggestionGroup>
      <SuggestionGroup title={t('groups.sentences')}>
        {sentences.map(({ item, figure, text: sentence }) =>
          row(
            `sentence-${item.id}-${figure ?? 'lead'}`,
            <Quote size={15} aria-hidden />,
            <span className={styles.text}>{excerpt(sentence, text, EXCERPT)}</span>,
            () => choose.item(item.id, figure),
          ),
        )}
      </SuggestionGroup>
      <SuggestionGroup title={t('groups.filter')}>
        {readings.length === 0
          ? [
              row(
                'text',
                <TextSearch size={15} aria-hidden />,
                <>
                  <span className={styles.name}>{t('filterBy', { text })}</span>
                  {count(matching)}
                </>,
                () => choose.text(text),
                close,
              ),
            ]
          : []}
      </SuggestionGroup>
    </>
  );
}
