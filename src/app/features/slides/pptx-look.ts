import { type ThemeGroupKey, themeGroups } from '#core/theme/taxonomy.ts';

/** Faces that office PCs in China have: Windows names them so in every language. */
export const HEAD_FACE = 'SimSun';
export const BODY_FACE = 'Microsoft YaHei';

/** The colours of ui/tokens.css as slides name them: without the #. */
export interface Look {
  paper: string;
  raised: string;
  sunk: string;
  ink: string;
  soft: string;
  rule: string;
  strongRule: string;
  accent: string;
  hues: Record<ThemeGroupKey, string>;
}

export function readLook(): Look {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim().replace('#', '').toUpperCase();
  return {
    paper: token('paper'),
    raised: token('paper-raised'),
    sunk: token('paper-sunk'),
    ink: token('ink'),
    soft: token('ink-soft'),
    rule: token('rule'),
    strongRule: token('rule-strong'),
    accent: token('accent'),
    hues: Object.fromEntries(themeGroups.map(({ key }) => [key, token(`hue-${key}`)])) as Look['hues'],
  };
}

/** The colour half-way to another: AA0000 and FFFFFF → D58080. */
export function mix(colour: string, other: string): string {
  const part = (text: string, i: number) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16);
  return [0, 1, 2]
    .map((i) =>
      Math.round((part(colour, i) + part(other, i)) / 2)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}
