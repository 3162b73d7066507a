import type { PublishedFigure, PublishedInitiative } from '#core/files/schema.ts';
import type { FigureRow } from '#core/query/figure-series.ts';
import { footnotes, writeBrief } from '#core/query/place-brief.ts';
import { placeSheet } from '#core/query/place-sheet.ts';
import { excerpt } from '#core/scene/excerpt.ts';
import type { Scene } from '#core/scene/scene.ts';
import type { SceneContent } from '#core/scene/scene-content.ts';
import { sourceLine } from '#core/scene/source-line.ts';
import type { SlideBody, SlideQuote, SlideSource, SlideView } from '#core/slides/slide.ts';
import { slideChart } from '#core/slides/slide-chart.ts';
import { slideTable } from '#core/slides/slide-table.ts';
import type { SlideTeller } from '#core/slides/slide-teller.ts';
import { shorten } from '#core/text/shorten.ts';

interface Asked {
  scene: Scene;
  view: SlideView;
  content: SceneContent;
  source: SlideSource;
  teller: SlideTeller;
}

interface Told {
  body: SlideBody;
  /** The figures in it. */
  rows: FigureRow[];
}

const MOST_QUOTES = 3;
const MOST_IN_QUOTE = 90;
/** Page and line stand behind it, and are not to be cut. */
const MOST_IN_TITLE = 25;

/** What fills the slide, by the scene's stage. */
export function slideBody(asked: Asked): Told {
  const { scene, view, content, source, teller } = asked;
  const nothing = (text: string): Told => ({ body: { kind: 'nothing', text }, rows: [] });
  switch (scene.stage) {
    case 'map':
    case 'map-list':
      return { body: { kind: 'map', missing: teller.words.noMap }, rows: [] };
    case 'figures': {
      const told = slideChart(content.items, view.figureKind ?? view.filter.figureKinds[0] ?? null, teller);
      return told ? { body: { kind: 'chart', chart: told.chart }, rows: told.rows } : nothing(teller.words.noFigures);
    }
    case 'compare-places':
    case 'compare-themes': {
      const by = scene.stage === 'compare-places' ? 'place' : 'theme';
      const { table, rows } = slideTable(content.items, by, view.filter.themes, source, teller);
      return { body: { kind: 'table', table }, rows };
    }
    case 'sheet':
      return tellPlace(asked) ?? nothing(teller.words.gone);
    case 'item':
      return content.items[0] ? tellReport(content.items[0], asked) : nothing(teller.words.gone);
  }
}

function tellReport(item: PublishedInitiative, { scene, view, content, teller }: Asked): Told {
  const opened = view.figure;
  const first = opened === null ? [] : item.figures.slice(opened, opened + 1);
  const figures = [...first, ...content.figures.map(({ figure }) => figure)];
  const sentences = [...new Map(figures.map((figure) => [figure.sentence, figure])).values()].slice(0, MOST_QUOTES);
  const headline = teller.headline(item);
  const where = [teller.whereIs(item.place), sourceLine(teller.pageFor(item), null, teller.language)];
  return {
    body: {
      kind: 'report',
      where: where.filter(Boolean).join(' · '),
      headline: headline === scene.caption ? '' : headline,
      themes: teller.themesOf(item).join(' · '),
      quotes: sentences.length > 0 ? sentences.map(quote) : [{ before: item.lead, mark: '', after: '' }],
    },
    rows: [],
  };
}

/** A sentence parted at the words of its figure. */
function quote({ sentence, surface }: PublishedFigure): SlideQuote {
  const text = excerpt(sentence, surface, MOST_IN_QUOTE);
  const at = surface === '' ? -1 : text.indexOf(surface);
  if (at === -1) return { before: text, mark: '', after: '' };
  return { before: text.slice(0, at), mark: surface, after: text.slice(at + surface.length) };
}

function tellPlace({ view: { sheet: key }, source, teller }: Asked): Told | null {
  const sheet = key === null ? null : placeSheet(key, source.items, source.rows);
  if (!sheet) return null;
  const { clauses, sources } = writeBrief(sheet, teller.language, source.writeNumber, true);
  return {
    body: {
      kind: 'brief',
      text: clauses.map(({ text, sources: cited, end }) => `${text}${footnotes(cited)}${end}`).join(''),
      sources: sources.map(({ item, figure }, i) => {
        const line = sourceLine(teller.pageFor(item), figure === null ? null : item.figures[figure]!, teller.language);
        return `[${i + 1}] ${shorten(teller.headline(item), MOST_IN_TITLE)} ${line}`;
      }),
    },
    rows: sources.flatMap(({ item, figure }) =>
      figure === null
        ? []
        : { key: `${item.id}#${figure}`, item, index: figure, figure: item.figures[figure]!, place: null },
    ),
  };
}
