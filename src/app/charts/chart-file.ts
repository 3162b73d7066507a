import { drawPage, make } from './draw-page.ts';

const CAPTION_HEIGHT = 26;
const CAPTION_SIZE = 13;
const MARGIN = 14;
const PNG_SCALE = 3;

interface ChartFile {
  width: number;
  height: number;
  svg: string;
}

/** A chart of the page as a file that looks the same by itself, on the page's paper, with a caption and what its marks mean. */
export function chartFile(frame: Element, caption: string, legend?: Element | null): ChartFile {
  const box = frame.getBoundingClientRect();
  const below = legend ? legend.getBoundingClientRect().height + MARGIN : 0;
  const page = getComputedStyle(document.documentElement);
  const [width, height] = [box.width + 2 * MARGIN, box.height + CAPTION_HEIGHT + MARGIN + below];
  const root = make('svg', { width, height, xmlns: 'http://www.w3.org/2000/svg', 'font-family': page.fontFamily });
  const ground = make('rect', { width: '100%', height: '100%', fill: page.backgroundColor });
  const text = make('text', {
    x: MARGIN,
    y: 18,
    'font-size': CAPTION_SIZE,
    fill: page.color,
  });
  text.textContent = caption;
  const place = make('g', { transform: `translate(${MARGIN},${CAPTION_HEIGHT})` });
  place.append(drawPage(frame));
  root.append(ground, text, place);
  if (legend) {
    const under = make('g', { transform: `translate(${MARGIN},${CAPTION_HEIGHT + box.height + MARGIN})` });
    under.append(drawPage(legend));
    root.append(under);
  }
  return { width, height, svg: new XMLSerializer().serializeToString(root) };
}

/** The same as an image, sharp enough for a slide. */
export async function chartImage({ svg, width, height }: ChartFile): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * PNG_SCALE);
    canvas.height = Math.round(height * PNG_SCALE);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no image'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
