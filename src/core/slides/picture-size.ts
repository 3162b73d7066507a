import { type CanvasName, canvases, type StageBox } from '#core/scene/canvas.ts';

const HEIGHT = 1080;

/** The size of a scene's picture in pixels: a wall's own; as high as a full-HD screen where only the ratio is known. */
export function pictureSize(name: CanvasName): StageBox {
  const { width, height, isExact } = canvases.find((canvas) => canvas.name === name)!;
  return isExact ? { width, height } : { width: Math.round((HEIGHT * width) / height), height: HEIGHT };
}

/** PowerPoint's slides are 16:9, or 4:3 where the canvas is; a wall has no slides. */
export const slideRatio = (name: CanvasName): number => (name === '4:3' ? 4 / 3 : 16 / 9);
