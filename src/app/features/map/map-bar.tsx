import { ChevronRight, Map as MapIcon, ScrollText, TableProperties } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goToPlace, openSheet } from '#app/state/view-store.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import { ancestorsOf } from '#core/division-code.ts';
import { pathTo } from '#core/query/group-places.ts';
import styles from './map-bar.module.css';
import { PlacePicker } from './place-picker.tsx';
import { shortName } from './short-name.ts';
import type { MapRecords } from './use-map-records.ts';

/** The path to the chosen place (浙江 › 嘉兴 › 嘉善 › 西塘), the places below it, and the switch to the table. */
export function MapBar({
  records,
  isTable,
  toggle,
}: {
  records: MapRecords;
  isTable: boolean;
  toggle: (() => void) | undefined;
}) {
  const { t } = useTranslation('map');
  const { t: sheet } = useTranslation('sheet');
  const { chosen } = records;
  const nameOf = usePlaceNames();
  const crumbs = crumbsOf(records);
  const path = useRef<HTMLOListElement>(null);
  const [isCut, setCut] = useState(false);
  const place = chosen.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the end of another path is to be in sight
  useEffect(() => {
    path.current?.scrollTo({ left: path.current.scrollWidth });
  }, [place]);
  return (
    <div className={styles.bar}>
      <nav aria-label={t('path')}>
        <ol
          ref={path}
          className={styles.path}
          data-cut={isCut || undefined}
          onScroll={({ currentTarget }) => setCut(currentTarget.scrollLeft > 0)}
        >
          <li>
            <button
              type="button"
              onClick={() => goToPlace(null)}
              aria-current={chosen.length === 0 ? 'location' : undefined}
            >
              {t('everywhere')}
            </button>
          </li>
          {crumbs.map(({ code, name }, i) => (
            <li key={code}>
              <ChevronRight aria-hidden="true" size={14} />
              <button
                type="button"
                onClick={() => goToPlace(code)}
                title={nameOf(name)}
                aria-current={i === crumbs.length - 1 ? 'location' : undefined}
              >
                {shortName(nameOf(name))}
              </button>
            </li>
          ))}
          {chosen.length > 1 && (
            <li>
              <ChevronRight aria-hidden="true" size={14} />
              <b>{t('several', { count: chosen.length })}</b>
            </li>
          )}
        </ol>
      </nav>
      {chosen.length === 1 && (
        <button
          type="button"
          className={styles.toggle}
          onClick={() => openSheet(chosen[0]!)}
          aria-label={sheet('open')}
        >
          <ScrollText aria-hidden="true" size={16} />
          <span aria-hidden="true">{sheet('open')}</span>
        </button>
      )}
      <PlacePicker records={records} />
      {toggle && (
        <button
          type="button"
          className={styles.toggle}
          onClick={toggle}
          aria-label={isTable ? t('showMap') : t('showTable')}
        >
          {isTable ? <MapIcon aria-hidden="true" size={16} /> : <TableProperties aria-hidden="true" size={16} />}
          <span aria-hidden="true">{isTable ? t('showMap') : t('showTable')}</span>
        </button>
      )}
    </div>
  );
}

function crumbsOf({ chosen, groups, rows }: MapRecords): { code: string; name: string }[] {
  const [code] = chosen;
  if (code === undefined || chosen.length > 1) return [];
  const names = new Map(pathTo(groups, code).map((group) => [group.key, group.name]));
  return [...ancestorsOf(code), code].map((unit) => ({
    code: unit,
    name: names.get(unit) ?? rows.find(([row]) => row === unit)?.[1] ?? unit,
  }));
}
