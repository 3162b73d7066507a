import 'react';

declare module 'react' {
  interface CSSProperties {
    /** The hue of a theme's group, for the component's own style sheet. */
    '--hue'?: string;
    /** How large a number is among its like, 0–1, for a tint. */
    '--share'?: string;
    /** How deep a row lies in its tree, from 0. */
    '--depth'?: number;
  }
}
