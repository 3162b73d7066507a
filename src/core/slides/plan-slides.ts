import type { PublishedInitiative } from '#core/files/schema.ts';
import { sceneContent } from '#core/scene/scene-content.ts';
import type { Slide, SlideList, SlideSource } from '#core/slides/slide.ts';
import { slideBody } from '#core/slides/slide-body.ts';
import { slideNotes } from '#core/slides/slide-notes.ts';
import { type SlideTeller, slideTeller } from '#core/slides/slide-teller.ts';
import { xmlLine, xmlText } from '#core/slides/xml-text.ts';

const MOST_FIGURES = 4;
/** Beside a list there is room for fewer figures. */
const WITH_LIST = { figures: 2, reports: 4 };

/** A slide a scene: every number on it is a figure of its reports as reported, or a count of them. */
export const planSlides = (source: SlideSource): Slide[] => source.scenes.map((part) => clean(planSlide(part, source)));

function planSlide({ scene, view }: SlideSource['scenes'][number], source: SlideSource): Slide {
  const teller = slideTeller(source, view.language);
  const { words } = teller;
  const content = sceneContent(view, source.items);
  const { body, rows } = slideBody({ scene, view, content, source, teller });
  const hasList = scene.stage === 'map-list';
  const hasFigures = body.kind !== 'table';
  const shown = hasFigures ? content.figures.slice(0, hasList ? WITH_LIST.figures : MOST_FIGURES) : [];
  const title = scene.caption.trim() || words.untitled;
  return {
    id: scene.id,
    language: view.language,
    title: xmlLine(title),
    body,
    mapAlt: body.kind === 'map' ? words.mapAlt(title, content.items.length) : null,
    figures: shown.map(teller.figure),
    noFigures: hasFigures && shown.length === 0 ? words.noFigures : '',
    list: hasList ? listOf(content.items, teller) : null,
    foot: footOf(body.kind === 'map', source, teller),
    notes: slideNotes(scene.notes, [...rows, ...shown], source, teller),
  };
}

function listOf(items: readonly PublishedInitiative[], { words, headline, whereIs }: SlideTeller): SlideList {
  const left = items.length - WITH_LIST.reports;
  return {
    label: words.list,
    rows: items.slice(0, WITH_LIST.reports).map((item) => ({ title: headline(item), place: whereIs(item.place) })),
    more: left > 0 ? words.more(left) : '',
  };
}

const footOf = (hasMap: boolean, { approval, credits, version }: SlideSource, { words }: SlideTeller): string[] => [
  ...(hasMap ? [approval ? words.approval(approval) : words.schematic, ...words.credits, ...credits] : []),
  words.data(version),
];

/** Takes out of every text what a file of slides cannot hold. */
function clean<T>(value: T): T {
  if (typeof value === 'string') return xmlText(value) as T;
  if (Array.isArray(value)) return value.map(clean) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, clean(part)])) as T;
}
