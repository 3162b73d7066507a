import { ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Selection } from 'react-aria-components/ListBox';
import { Tree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import { useTranslation } from 'react-i18next';
import { LOCALES } from '#app/i18n/i18n.ts';
import { setFilter, useView } from '#app/state/view-store.ts';
import type { OptionCounts } from '#core/query/count.ts';
import { ancestorsOf } from '#core/query/unit-code.ts';
import type { UnitNode } from '#core/query/unit-tree.ts';
import styles from './place-filter.module.css';

interface PlaceTreeProps {
  roots: readonly UnitNode[];
  counts: OptionCounts;
}

/** Arrow keys walk and unfold the tree, space or a click chooses a place with all that lies in it. */
export function PlaceTree({ roots, counts }: PlaceTreeProps) {
  const { t } = useTranslation();
  const language = useView((view) => view.language);
  const chosen = useView((view) => view.filter.places);
  const first = useMemo(() => stem(roots), [roots]);
  const [toggled, setToggled] = useState<ReadonlySet<string> | null>(null);
  const expanded = new Set([...(toggled ?? first), ...(toggled ? [] : chosen.flatMap(ancestorsOf))]);
  const choose = (keys: Selection) => {
    if (keys !== 'all') setFilter({ places: [...keys].map(String) });
  };
  return (
    <I18nProvider locale={LOCALES[language]}>
      <Tree
        aria-label={t('facets.places')}
        className={styles.tree!}
        items={roots}
        dependencies={[counts]}
        selectionMode="multiple"
        selectionBehavior="toggle"
        selectedKeys={chosen}
        onSelectionChange={choose}
        expandedKeys={expanded}
        onExpandedChange={(keys) => setToggled(new Set([...keys].map(String)))}
      >
        {(node) => <PlaceBranch node={node} counts={counts} />}
      </Tree>
    </I18nProvider>
  );
}

function PlaceBranch({ node, counts }: { node: UnitNode; counts: OptionCounts }) {
  const { t } = useTranslation('filters');
  const count = counts.get(node.code) ?? 0;
  return (
    <TreeItem
      id={node.code}
      textValue={node.name}
      className={styles.item!}
      data-empty={count === 0 || undefined}
      data-level={node.level}
    >
      <TreeItemContent>
        {node.children.length > 0 ? (
          <Button slot="chevron" className={styles.chevron!} aria-label={t('unfold', { place: node.name })}>
            <ChevronRight size={14} aria-hidden />
          </Button>
        ) : (
          <span className={styles.chevron} />
        )}
        <span className={styles.name}>{node.name}</span>
        <span className={styles.count}>{count}</span>
      </TreeItemContent>
      {node.children.map((child) => (
        <PlaceBranch key={child.code} node={child} counts={counts} />
      ))}
    </TreeItem>
  );
}

/** The codes down to the first fork, which stand open: a province and its one city need no click. */
function stem(roots: readonly UnitNode[]): string[] {
  const [only] = roots;
  return roots.length === 1 && only ? [only.code, ...stem(only.children)] : [];
}
