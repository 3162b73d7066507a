import { Ban, ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Selection } from 'react-aria-components/ListBox';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Tree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import { useTranslation } from 'react-i18next';
import { LOCALES } from '#app/i18n/i18n.ts';
import { chooseOption, setFilter, useView } from '#app/state/view-store.ts';
import { usePlaceNames } from '#app/ui/use-place-names.ts';
import { ancestorsOf } from '#core/division-code.ts';
import type { UnitNode } from '#core/query/unit-tree.ts';
import styles from './place-filter.module.css';
import type { useCounts } from './use-options.ts';

interface PlaceTreeProps {
  roots: readonly UnitNode[];
  counts: ReturnType<typeof useCounts>;
}

/** Arrow keys walk and unfold the tree, space or a click chooses a place with all that lies in it. */
export function PlaceTree({ roots, counts }: PlaceTreeProps) {
  const { t } = useTranslation();
  const language = useView((view) => view.language);
  const chosen = useView((view) => view.filter.places);
  const unwanted = useView((view) => view.filter.withoutPlaces);
  const first = useMemo(() => stem(roots), [roots]);
  const [toggled, setToggled] = useState<ReadonlySet<string> | null>(null);
  const expanded = new Set([...(toggled ?? first), ...(toggled ? [] : chosen.flatMap(ancestorsOf))]);
  const choose = (keys: Selection) => {
    if (keys === 'all') return;
    const places = [...keys].map(String);
    setFilter({ places, withoutPlaces: unwanted.filter((code) => !places.includes(code)) });
  };
  return (
    <I18nProvider locale={LOCALES[language]}>
      <Tree
        aria-label={t('facets.places')}
        className={styles.tree!}
        items={roots}
        dependencies={[counts, unwanted, language]}
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

function PlaceBranch({ node, counts }: { node: UnitNode; counts: PlaceTreeProps['counts'] }) {
  const { t } = useTranslation('filters');
  const name = usePlaceNames()(node.name);
  const isUnwanted = useView((view) => view.filter.withoutPlaces.includes(node.code));
  const count = isUnwanted ? -(counts.hidden.get(node.code) ?? 0) : (counts.shown.get(node.code) ?? 0);
  return (
    <TreeItem
      id={node.code}
      textValue={name}
      className={styles.item!}
      data-empty={count === 0 || undefined}
      data-level={node.level}
      data-unwanted={isUnwanted || undefined}
    >
      <TreeItemContent>
        {node.children.length > 0 ? (
          <Button slot="chevron" className={styles.chevron!} aria-label={t('unfold', { place: name })}>
            <ChevronRight size={14} aria-hidden />
          </Button>
        ) : (
          <span className={styles.chevron} />
        )}
        <span className={styles.name}>{name}</span>
        <span className={styles.count}>{count}</span>
        <ToggleButton
          className={styles.exclude!}
          isSelected={isUnwanted}
          onChange={() => chooseOption('places', node.code, 'without')}
          aria-label={t('exclude', { option: name })}
        >
          <Ban size={14} aria-hidden />
        </ToggleButton>
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
