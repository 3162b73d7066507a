import type { MapPalette } from './palette.ts';

/** Small pictures for symbol layers, drawn at twice their size for sharp screens. */

const ratio = 2;

type Draw = (context: CanvasRenderingContext2D, size: number, palette: MapPalette) => void;

/** Hollow and dashed: the spot is only near the true one. */
const village: Draw = (context, size, { mark, halo }) => {
  const middle = size / 2;
  const reach = middle - 2;
  context.beginPath();
  context.moveTo(middle, middle - reach);
  context.lineTo(middle + reach, middle);
  context.lineTo(middle, middle + reach);
  context.lineTo(middle - reach, middle);
  context.closePath();
  context.fillStyle = halo;
  context.fill();
  context.setLineDash([3, 2]);
  context.lineWidth = 1.75;
  context.strokeStyle = mark;
  context.stroke();
};

/** Hatched and faint: nothing reported, which is not nothing done. */
const unreported: Draw = (context, size, { faintInk, land }) => {
  const middle = size / 2;
  context.beginPath();
  context.arc(middle, middle, middle - 1.5, 0, 2 * Math.PI);
  context.fillStyle = land;
  context.fill();
  context.clip();
  context.strokeStyle = faintInk;
  context.lineWidth = 0.75;
  for (let x = -size; x < size * 2; x += 3) {
    context.beginPath();
    context.moveTo(x, size);
    context.lineTo(x + size, 0);
    context.stroke();
  }
  context.lineWidth = 2;
  context.beginPath();
  context.arc(middle, middle, middle - 1.5, 0, 2 * Math.PI);
  context.stroke();
};

const ICONS: Record<string, { size: number; draw: Draw }> = {
  village: { size: 22, draw: village },
  unreported: { size: 11, draw: unreported },
};

export const ICON_NAMES = Object.keys(ICONS);

/** The picture of this name, or undefined where none is known. */
export function drawIcon(name: string, palette: MapPalette): { image: ImageData; pixelRatio: number } | undefined {
  const icon = ICONS[name];
  if (!icon) return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = icon.size * ratio;
  // read back at once: drawn by the graphics card it would have to wait for all that is queued there
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.scale(ratio, ratio);
  icon.draw(context, icon.size, palette);
  return { image: context.getImageData(0, 0, canvas.width, canvas.height), pixelRatio: ratio };
}
