import { PlaceLine } from '#app/ui/place-line.tsx';
import { ItemLink } from '#app/ui/view-link.tsx';
import type { PublishedInitiative } from '#core/files/schema.ts';
import styles from './sheet.module.css';

/** Reports by title and place. */
export const ItemLines = ({ items }: { items: readonly PublishedInitiative[] }) => (
  <ul className={styles.lines}>
    {items.map(({ id, title, lead, place }) => (
      <li key={id}>
        <ItemLink id={id} className={styles.title}>
          {title ?? lead}
        </ItemLink>
        <PlaceLine place={place} />
      </li>
    ))}
  </ul>
);
