/** The screens that a stage is laid out for. */
export interface Canvas {
  name: string;
  width: number;
  height: number;
  /** A wall of so many pixels, not just a ratio. */
  isExact: boolean;
}

export const canvases = [
  { name: '16:9', width: 16, height: 9, isExact: false },
  { name: '4:3', width: 4, height: 3, isExact: false },
  { name: '32:9', width: 32, height: 9, isExact: false },
  { name: '3840×1080', width: 3840, height: 1080, isExact: true },
  { name: '6656×1792', width: 6656, height: 1792, isExact: true },
] as const satisfies readonly Canvas[];

export type CanvasName = (typeof canvases)[number]['name'];

/** The canvas that a text names, as people type it: 3840x1080, 16-9; null for none. */
export function findCanvas(text: string): CanvasName | null {
  const plain = text.trim().toLowerCase().replace(/[x*]/g, '×').replace(/[-/]/g, ':');
  return canvases.find(({ name }) => name === plain)?.name ?? null;
}

/** The canvas that has a window's pixels, else the one whose ratio is nearest. */
export function nearestCanvas(width: number, height: number): CanvasName {
  const exact = canvases.find((canvas) => canvas.isExact && canvas.width === width && canvas.height === height);
  return (exact ?? canvases.toSorted((a, b) => distance(a, width / height) - distance(b, width / height))[0]!).name;
}

const distance = ({ width, height }: Canvas, ratio: number): number => Math.abs(Math.log(width / height / ratio));

export interface StageBox {
  width: number;
  height: number;
}

/**
 * The box of a canvas in a window: the whole window without one; else its ratio, never stretched. An exact one has its pixels
 * where they fit, as a wall's controller takes them from the upper left corner. `density` is the pixels of the device to one of the page.
 */
export function fitCanvas(name: CanvasName | null, window: StageBox, density = 1): StageBox {
  const canvas = canvases.find((other) => other.name === name);
  if (!canvas) return window;
  const exact = { width: canvas.width / density, height: canvas.height / density };
  if (canvas.isExact && exact.width <= window.width && exact.height <= window.height) return exact;
  const scale = Math.min(window.width / canvas.width, window.height / canvas.height);
  return { width: Math.round(canvas.width * scale), height: Math.round(canvas.height * scale) };
}
