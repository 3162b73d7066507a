import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from '#app/ui/message.module.css';

interface MessageProps {
  icon: LucideIcon;
  title: string;
  children?: ReactNode;
  role?: 'alert' | 'status';
}

/** What a panel says in place of its content. */
export function Message({ icon: Icon, title, children, role = 'status' }: MessageProps) {
  return (
    <div className={styles.message} role={role}>
      <Icon size={28} strokeWidth={1.5} aria-hidden />
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
