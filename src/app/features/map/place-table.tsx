import { ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Collection } from 'react-aria-components/Collection';
import { Tree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import { useTranslation } from 'react-i18next';
import { goToPlace, hover, openInitiative } from '#app/state/view-store.ts';
import type { PublishedInitiative } from '#core/files/schema.ts';
import type { PlaceGroup } from '#core/query/group-places.ts';
import styles from './place-table.module.css';

/** The map's twin: province → city → county → town → village with numbers, down to the items. */
export function PlaceTable({ groups }: { groups: readonly PlaceGroup[] }) {
  const { t } = useTranslation('map');
  return (
    <div className={styles.table}>
      <p className={styles.columns} aria-hidden="true">
        <span>{t('table.place')}</span>
        <span>{t('table.count')}</span>
        <span>{t('table.own')}</span>
      </p>
      <Tree
        className={styles.tree!}
        aria-label={t('table.label')}
        items={groups}
        defaultExpandedKeys={openAtFirst(groups)}
        onAction={(key) => act(String(key))}
        renderEmptyState={() => <p className={styles.empty}>{t('table.empty')}</p>}
      >
        {(group) => <PlaceRow group={group} />}
      </Tree>
    </div>
  );
}

/** Provinces and cities are open, so that the counties show. */
const openAtFirst = (groups: readonly PlaceGroup[]): string[] =>
  groups.flatMap((group) => [rowId(group), ...group.children.map(rowId)]);

const rowId = ({ key }: PlaceGroup): string => `place:${key}`;

function PlaceRow({ group }: { group: PlaceGroup }) {
  const { t } = useTranslation('map');
  const count = group.count > 0 ? String(group.count) : t('none');
  return (
    <TreeItem id={rowId(group)} textValue={`${group.name} ${count}`} className={styles.row!}>
      <TreeItemContent>
        <Cell hasChildren={group.children.length + group.own.length > 0}>{group.name}</Cell>
        <span data-none={group.count === 0}>{count}</span>
        <span>{group.own.length > 0 ? group.own.length : ''}</span>
      </TreeItemContent>
      <Collection items={group.children}>{(child) => <PlaceRow group={child} />}</Collection>
      <Collection items={group.own}>{(item) => <ItemRow item={item} />}</Collection>
    </TreeItem>
  );
}

function ItemRow({ item }: { item: PublishedInitiative }) {
  const { t } = useTranslation('map');
  const title = item.title ?? (item.lead || t('untitled'));
  return (
    <TreeItem
      id={`item:${item.id}`}
      textValue={title}
      className={styles.row!}
      data-item
      onHoverStart={() => hover(item.id)}
      onHoverEnd={() => hover(null)}
    >
      <TreeItemContent>
        <Cell hasChildren={false}>{title}</Cell>
      </TreeItemContent>
    </TreeItem>
  );
}

function Cell({ hasChildren, children }: { hasChildren: boolean; children: string }) {
  const { t } = useTranslation('map');
  return (
    <span className={styles.name}>
      {hasChildren ? (
        <Button slot="chevron" className={styles.chevron!} aria-label={t('table.expand')}>
          <ChevronRight aria-hidden="true" size={14} />
        </Button>
      ) : (
        <i className={styles.chevron} />
      )}
      {children}
    </span>
  );
}

function act(key: string): void {
  const id = key.slice(key.indexOf(':') + 1);
  if (key.startsWith('item:')) openInitiative(id);
  else if (/^\d+$/.test(id)) goToPlace(id);
}
