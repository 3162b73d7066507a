import {
  Baby,
  Building2,
  Factory,
  GraduationCap,
  Grid3x3,
  HandCoins,
  Handshake,
  HeartPulse,
  Landmark,
  type LucideIcon,
  Scale,
  ScanQrCode,
  ShieldCheck,
  Stamp,
  Star,
  Wheat,
} from 'lucide-react';
import { type ThemeGroupKey, type ThemeKey, taxonomy } from '#core/theme/taxonomy.ts';

const ICONS: Record<ThemeKey, LucideIcon> = {
  digital: ScanQrCode,
  grid: Grid3x3,
  service: Stamp,
  prosperity: HandCoins,
  rural: Wheat,
  business: Building2,
  industry: Factory,
  finance: Landmark,
  health: HeartPulse,
  elderly: Baby,
  talent: GraduationCap,
  safety: ShieldCheck,
  civility: Handshake,
  party: Star,
  integrity: Scale,
};

/** How a theme looks everywhere: icon and words beside the hue of its group. */
export interface ThemeLook {
  icon: LucideIcon;
  /** A CSS colour, following light and dark. */
  hue: string;
  group: ThemeGroupKey;
  label: { zh: string; en: string };
  definition: { zh: string; en: string };
}

const LOOKS = new Map<string, ThemeLook>(
  taxonomy.map(({ key, group, label, definition }) => [
    key,
    { icon: ICONS[key], hue: `var(--hue-${group})`, group, label, definition },
  ]),
);

/** Undefined for a key that an older or newer data folder has and this taxonomy lacks. */
export const themeLook = (key: string): ThemeLook | undefined => LOOKS.get(key);
