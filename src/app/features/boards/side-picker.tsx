import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { showBoard } from '#app/state/view-store.ts';
import { MOST_SIDES, type SideKind } from '#core/query/compare.ts';
import compare from './compare.module.css';
import { comparison } from './read-board.ts';
import { SideSign } from './side-sign.tsx';
import { useSideOptions } from './use-side-options.ts';

interface SidePickerProps {
  kind: SideKind;
  keys: readonly string[];
  nameOf: (key: string) => string;
}

/** The sides, each to be taken out, and what could be put beside them. */
export function SidePicker({ kind, keys, nameOf }: SidePickerProps) {
  const { t } = useTranslation('boards');
  const options = useSideOptions(kind, keys);
  const isEmpty = keys.length === 0;
  const add = (key: string) => key !== '' && showBoard(comparison([...keys, key]));
  const select = (label: string, groups: typeof options) => (
    <select value="" aria-label={label} onChange={(event) => add(event.target.value)}>
      <option value="">{label}</option>
      {groups.map(({ name, options: members }) => (
        <optgroup key={name} label={name}>
          {members.map(({ key, label: text }) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
  const themes = useSideOptions('theme', keys);
  return (
    <div className={compare.picker}>
      <ul>
        {keys.map((key, i) => (
          <li key={key}>
            <SideSign side={i} />
            {nameOf(key)}
            <button
              type="button"
              aria-label={t('compare.drop', { name: nameOf(key) })}
              onClick={() => showBoard(comparison(keys.filter((other) => other !== key)))}
            >
              <X size={14} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {keys.length < MOST_SIDES && select(t(kind === 'place' ? 'compare.addPlace' : 'compare.addTheme'), options)}
      {isEmpty && select(t('compare.addTheme'), themes)}
    </div>
  );
}
