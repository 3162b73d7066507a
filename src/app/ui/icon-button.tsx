import type { LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import styles from '#app/ui/icon-button.module.css';

interface IconButtonProps {
  icon: LucideIcon;
  label: string;
  onPress: () => void;
  isDisabled?: boolean;
}

/** A button without words; its label shows on hover and focus. */
export function IconButton({ icon: Icon, label, onPress, isDisabled = false }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <Button className={styles.button!} aria-label={label} onPress={onPress} isDisabled={isDisabled}>
        <Icon size={18} aria-hidden />
      </Button>
      <Tooltip className={styles.tooltip!} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
