import type { Findings } from '#core/assemble.ts';
import type { Candidate, FoundFigure, Place, ResolvedMention, Seam, Span } from '#core/model.ts';
import type { PageReading } from '#core/pipeline.ts';

/** All decisions on one initiative as lines of text, in the order of the stages. */
export function explainFindings(reading: PageReading, { article, mentions, focus, themes, figures }: Findings): string {
  const printed = (span: Span) => `“${article.text.slice(span.start, span.end).replaceAll('\n', '⏎')}”`;
  const { id, kind, title, authors, credits, truncated, illustrates } = article;
  return [
    `${id}  ${title ?? '(no headline)'}`,
    `${kind}; authors ${list(authors)}; credits ${list(credits)}; truncated ${truncated}${illustrates ? `; illustrates ${illustrates}` : ''}`,
    ...section('lines and roles', lineRows(reading, article.lines)),
    ...section('seams', article.seams.map(seamRow)),
    ...section('place', [placeRow(focus.place), ...focus.candidates.map(candidateRow)]),
    ...section(
      'mentions',
      mentions.flatMap((mention) => mentionRows(mention, printed(mention))),
    ),
    ...section(
      'themes',
      themes.map(({ key, score, evidence }) => `${key} ${score.toFixed(2)}: ${evidence.map(printed).join(' ')}`),
    ),
    ...section(
      'figures',
      figures.map((figure) => figureRow(figure, printed(figure))),
    ),
  ].join('\n');
}

const list = (names: readonly string[]): string => names.join(', ') || 'none';

const section = (name: string, rows: string[]): string[] => [
  '',
  name,
  ...(rows.length > 0 ? rows : ['none']).map((row) => `  ${row}`),
];

function lineRows({ lines }: PageReading, numbers: readonly number[]): string[] {
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  return numbers.map((number) => {
    const { role, rule, text } = byNumber.get(number)!;
    return `${number}: ${role} (${rule}) ${[...text.trim()].slice(0, 40).join('')}`;
  });
}

const seamRow = ({ before, after, score, joined, clues }: Seam): string =>
  `${before} → ${after}: ${joined ? 'joined' : 'left apart'}, ${score.toFixed(2)} (${clues.join(', ')})`;

function placeRow(place: Place | null): string {
  if (!place) return 'none';
  const { city, county, town, village, level, confidence, rule, inherited } = place;
  const name = [city, county, town, village].filter(Boolean).join(' › ') || place.province;
  return `${name} (${level}, ${confidence.toFixed(2)}, ${rule}${inherited ? ', inherited' : ''})`;
}

const candidateRow = ({ name, code, score, clues }: Candidate): string =>
  `  ${name} ${code ?? '(no code)'} ${score.toFixed(2)}: ${clues.join(', ')}`;

function mentionRows(mention: ResolvedMention, printed: string): string[] {
  const { rule, place, takesPart, role, decidedBy, under, readings = [], candidates } = mention;
  const part = takesPart ? 'takes part' : 'left out';
  const parent = under === undefined ? '' : `, under the name at ${under}`;
  // the first form is the strongest
  const forms = new Map(readings.toReversed().map(({ code, form }) => [code, form]));
  return [
    `${printed} (${rule}${parent}): ${placeRow(place)}; ${part} as ${role ?? 'scene'}, by ${decidedBy}`,
    ...candidates.map((candidate) => `${candidateRow(candidate)}${formOf(forms, candidate)}`),
    ...(forms.size > candidates.length ? [`  and ${forms.size - candidates.length} more of that name`] : []),
  ];
}

/** In which form the name of a candidate is printed: full, short, look-alike … */
const formOf = (forms: ReadonlyMap<string, string>, { code }: Candidate): string => {
  const form = code === null ? undefined : forms.get(code);
  return form ? ` [${form}]` : '';
};

function figureRow(figure: FoundFigure, printed: string): string {
  const { value, max, unit, kind, approx, nature, measure, rule, period, suspect, measuredBy } = figure;
  const range = max === null ? `${value}` : `${value}–${max}`;
  const notes = [approx, period, suspect && `suspect: ${suspect}`].filter(Boolean).join(', ');
  return `${printed} = ${range} ${unit} (${kind}, ${nature}${notes ? `, ${notes}` : ''}) of “${measure}” (${rule}${measuredBy ? `, named by ${measuredBy}` : ''})`;
}
