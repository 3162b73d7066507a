import { Check, Columns3 } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import type { RowColumn } from '#core/query/place-rows.ts';
import styles from './column-menu.module.css';

interface ColumnMenuProps {
  available: readonly RowColumn[];
  shown: readonly RowColumn[];
  show: (columns: readonly RowColumn[]) => void;
}

/** Which columns the table has beside the names. */
export function ColumnMenu({ available, shown, show }: ColumnMenuProps) {
  const { t } = useTranslation('map');
  return (
    <MenuTrigger>
      <Button className={styles.button!}>
        <Columns3 aria-hidden="true" size={15} />
        {t('table.columns')}
      </Button>
      <Popover className={styles.popover!} placement="bottom end">
        <Menu
          className={styles.menu!}
          aria-label={t('table.columns')}
          selectionMode="multiple"
          selectedKeys={shown}
          onSelectionChange={(keys) => show(available.filter((key) => keys === 'all' || keys.has(key)))}
        >
          {available.map((key) => (
            <MenuItem key={key} id={key} textValue={t(`table.column.${key}`)} className={styles.option!}>
              <Check aria-hidden="true" size={15} />
              <span>
                {t(`table.column.${key}`)} <small>{t(`table.hint.${key}`)}</small>
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
