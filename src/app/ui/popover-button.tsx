import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover, type PopoverProps } from 'react-aria-components/Popover';
import styles from '#app/ui/popover-button.module.css';

interface Props {
  icon: LucideIcon;
  name: string;
  /** What stands over the choices. */
  title: string;
  placement: NonNullable<PopoverProps['placement']>;
  isFramed?: boolean;
  autoFocus?: boolean;
  children: ReactNode;
}

/** A button that opens a small dialog beside itself; for panels that are loaded apart. */
export const PopoverButton = ({ icon: Icon, name, title, placement, isFramed, autoFocus, children }: Props) => (
  <DialogTrigger>
    <Button className={styles.trigger!} data-framed={isFramed || undefined} autoFocus={autoFocus ?? false}>
      <Icon size={15} aria-hidden />
      {name}
    </Button>
    <Popover className={styles.popover!} placement={placement}>
      <Dialog className={styles.dialog!}>
        <Heading slot="title" level={2}>
          {title}
        </Heading>
        {children}
      </Dialog>
    </Popover>
  </DialogTrigger>
);
