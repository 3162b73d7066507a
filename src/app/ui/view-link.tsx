import type { MouseEvent, ReactNode } from 'react';
import { openInitiative, openSheet, type View } from '#app/state/view-store.ts';
import { hrefOf } from '#app/state/view-url.ts';

interface ViewLinkProps {
  change: Partial<View>;
  follow: () => void;
  children: ReactNode;
  className?: string | undefined;
  label?: string | undefined;
}

/** A link within the page that also opens in a new tab. */
function ViewLink({ change, follow, children, className, label }: ViewLinkProps) {
  const click = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    follow();
  };
  return (
    <a href={hrefOf(change)} className={className} aria-label={label} onClick={click}>
      {children}
    </a>
  );
}

type LinkProps = Pick<ViewLinkProps, 'children' | 'className' | 'label'>;

/** Opens an item over the sheet, at one of its figures where given. */
export const ItemLink = ({ id, figure = null, ...rest }: LinkProps & { id: string; figure?: number | null }) => (
  <ViewLink change={{ open: { id, figure } }} follow={() => openInitiative(id, figure)} {...rest} />
);

/** Opens the sheet of another place. */
export const SheetLink = ({ place, ...rest }: LinkProps & { place: string }) => (
  <ViewLink change={{ sheet: place, open: null }} follow={() => openSheet(place)} {...rest} />
);
