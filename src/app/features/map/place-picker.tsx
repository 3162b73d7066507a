import { ChevronsUpDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { goToPlace, openInitiative } from '#app/state/view-store.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import { pathTo } from '#core/query/group-places.ts';
import { listChoices, type PlaceChoice } from './list-choices.ts';
import styles from './place-picker.module.css';
import type { MapRecords } from './use-map-records.ts';

/** The way through the map for the keyboard: the places below the chosen one, and what is reported of it as a whole. */
export function PlacePicker({ records }: { records: MapRecords }) {
  const { t } = useTranslation('map');
  const { chosen, groups } = records;
  const group = chosen.length === 1 ? pathTo(groups, chosen[0]!).at(-1) : undefined;
  const below = listChoices(chosen.length === 1 ? (group?.children ?? []) : groups);
  const here = group?.own ?? [];
  return (
    <DialogTrigger>
      <Button className={styles.button!}>
        {t('choose')}
        <ChevronsUpDown aria-hidden="true" size={14} />
      </Button>
      <Popover className={styles.popover!} placement="bottom end">
        <Dialog className={styles.dialog!} aria-label={t('choose')}>
          {({ close }) => (
            <ListBox
              className={styles.list!}
              aria-label={t('choose')}
              autoFocus="first"
              onAction={(key) => {
                act(String(key));
                close();
              }}
              renderEmptyState={() => <p className={styles.empty}>{t('noneBelow')}</p>}
            >
              {below.length > 0 && (
                <ListBoxSection>
                  <Header>{t('below')}</Header>
                  {below.map((choice) => (
                    <PlaceOption key={choice.place.key} {...choice} />
                  ))}
                </ListBoxSection>
              )}
              {here.length > 0 && (
                <ListBoxSection>
                  <Header>{t('here')}</Header>
                  {here.map(({ id, title, lead }) => (
                    <ListBoxItem key={id} id={`item:${id}`} className={styles.option!}>
                      {title ?? (lead || t('untitled'))}
                    </ListBoxItem>
                  ))}
                </ListBoxSection>
              )}
            </ListBox>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function PlaceOption({ place, depth }: PlaceChoice) {
  const { t } = useTranslation('map');
  const name = usePlaceNames()(place.name);
  const count = place.count > 0 ? t('items', { count: place.count }) : t('none');
  const id = place.code === null && place.own[0] ? `item:${place.own[0].id}` : `place:${place.key}`;
  return (
    <ListBoxItem id={id} className={styles.option!} textValue={`${name} ${count}`}>
      <span style={{ paddingInlineStart: `${depth}rem` }}>{name}</span> <span className={styles.count}>{count}</span>
    </ListBoxItem>
  );
}

function act(key: string): void {
  const [kind, id] = [key.slice(0, 5), key.slice(key.indexOf(':') + 1)];
  if (kind === 'place') goToPlace(id);
  else openInitiative(id);
}
