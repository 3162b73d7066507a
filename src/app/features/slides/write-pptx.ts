import type PptxGenJS from 'pptxgenjs';
import { setSlide } from '#core/slides/set-slide.ts';
import { xmlLine } from '#core/slides/xml-text.ts';
import { addBody } from './add-body.ts';
import { addFigure, addText, TITLE } from './add-text.ts';
import { finishPackage } from './finish-package.ts';
import { BODY_FACE, HEAD_FACE, type Look, readLook } from './pptx-look.ts';
import type { MadeSlides } from './use-slides-job.ts';

const MASTER = 'jiatu';
const LOCALE = { zh: 'zh-CN', en: 'en-GB' } as const;

/** Slides as a PowerPoint file in which every word, table and chart can be edited. */
export async function writePptx(made: MadeSlides): Promise<Uint8Array> {
  const { default: Pptx } = await import('pptxgenjs');
  const look = readLook();
  const deck = new Pptx();
  startDeck(deck, made, look);
  for (const slide of made.slides) {
    const page = deck.addSlide({ masterName: MASTER });
    const pen = { page, look, lang: LOCALE[slide.language] };
    const set = setSlide(slide, made.layout);
    // a run keeps its size, the whole takes the placeholder's
    page.addText([{ text: set.title.text, options: { fontSize: set.title.size } }], {
      placeholder: TITLE,
      lang: pen.lang,
    });
    addBody(pen, set, slide, made.pictures.get(slide.id));
    for (const figure of set.figures) addFigure(pen, figure);
    if (set.none) addText(pen, set.none, { color: look.soft });
    if (set.list) {
      const { label, rows, more } = set.list;
      for (const text of [label, ...rows]) addText(pen, text, { color: text === label ? look.soft : look.ink });
      if (more.text) addText(pen, more, { color: look.soft });
    }
    addText(pen, set.foot, { color: look.soft, valign: 'bottom' });
    page.addNotes(slide.notes);
  }
  const bytes = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  return finishPackage(bytes, look);
}

function startDeck(deck: PptxGenJS, { title, layout }: MadeSlides, look: Look): void {
  deck.defineLayout({ name: MASTER, width: layout.width, height: layout.height });
  deck.layout = MASTER;
  deck.theme = { headFontFace: HEAD_FACE, bodyFontFace: BODY_FACE };
  deck.title = xmlLine(title);
  deck.author = deck.company = 'Jiatu';
  const { title: box, number } = layout;
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: look.paper },
    objects: [
      {
        line: {
          x: box.x,
          y: layout.foot.y - 0.06,
          w: layout.width - 2 * box.x,
          h: 0,
          line: { color: look.rule, width: 0.75 },
        },
      },
      {
        placeholder: {
          options: {
            ...box,
            name: TITLE,
            type: 'title',
            fontFace: HEAD_FACE,
            fontSize: 28,
            bold: true,
            color: look.ink,
            align: 'left',
            valign: 'middle',
            margin: 0,
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      ...number,
      fontFace: BODY_FACE,
      fontSize: 10,
      color: look.soft,
      align: 'right',
      valign: 'bottom',
      margin: 0,
    },
  });
}
