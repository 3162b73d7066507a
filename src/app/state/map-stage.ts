import { createContext } from 'react';
import type { Camera } from '#core/scene/scene.ts';

/** What a stage asks of the map on it. */
export interface MapStage {
  /** Another key asks the map to move. */
  key: string;
  /** Where it looks; null lets it fit what the view has found. */
  camera: Camera | null;
  /** Fly there, since the way explains where it lies; else be there at once. */
  isFlight: boolean;
  /** How much larger than on a desk words and marks are. */
  scale: number;
  /** The map says how to ask whether all of it is drawn and at rest. */
  listen: (isSettled: () => boolean) => void;
  /** For pictures on paper; nothing where the map is shown itself. */
  print?: MapPrint;
}

interface MapPrint {
  /** Pixels to one of the page. */
  density: number;
  /** The map says how to take a picture of it: a data address. */
  lend: (take: () => Promise<string>) => void;
}

/** Null on the dashboard, where the reader moves the map. */
export const MapStageContext = createContext<MapStage | null>(null);

/** Where the reader has moved the map; null while it stands as it was fitted. */
export const mapCamera: { read: () => Camera | null } = { read: () => null };
