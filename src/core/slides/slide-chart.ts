import type { PublishedInitiative } from '#core/files/schema.ts';
import type { FigureKind } from '#core/model.ts';
import { type FigureRow, upperEnd } from '#core/query/figure-series.ts';
import { unitName } from '#core/query/unit-name.ts';
import { sceneChart } from '#core/scene/scene-chart.ts';
import type { SlideChart } from '#core/slides/slide.ts';
import type { SlideTeller } from '#core/slides/slide-teller.ts';
import { shorten } from '#core/text/shorten.ts';
import { themeGroups } from '#core/theme/taxonomy.ts';

const MOST_IN_MEASURE = 18;

/** The chart of a scene, and the figures in it; null without any. */
export function slideChart(
  items: readonly PublishedInitiative[],
  kind: FigureKind | null,
  teller: SlideTeller,
): { chart: SlideChart; rows: FigureRow[] } | null {
  const found = sceneChart(items, kind);
  if (!found) return null;
  const { words, language, valueIn, placeOf, groupOf } = teller;
  const bars = found.rows.map((row) => {
    const nature = words.natures[row.figure.nature];
    const measure = shorten(row.figure.measure, MOST_IN_MEASURE);
    const said = `${nature ? words.in(measure, nature) : measure} ${valueIn(row)}`;
    const place = placeOf(row);
    return {
      key: row.key,
      label: place ? words.in(said, place) : said,
      value: upperEnd(row.figure),
      words: valueIn(row),
      isBound: row.figure.approx !== null,
      group: groupOf(row.item),
    };
  });
  const unit = unitName(found.unit, language);
  const caption = words.chart(words.kinds[found.kind], unit, bars.length);
  const groups = themeGroups.filter(({ key }) => bars.some(({ group }) => group === key));
  const chart = {
    caption,
    unit,
    bars,
    groups: groups.map((group) => ({ key: group.key, label: group[language] })),
    bounds: bars.some(({ isBound }) => isBound) ? words.bounds : '',
    alt: words.chartAlt(
      caption,
      bars.map(({ label }) => label),
    ),
  };
  return { chart, rows: found.rows };
}
