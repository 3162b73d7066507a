import type { LabelledLine, Page, Piece, Seam } from '#core/model.ts';

/** An article's text with the pieces that lead back to the page. */
export interface ArticleText {
  text: string;
  titleEnd: number;
  pieces: Piece[];
}

/** Headline, then body, as printed: paragraphs end with a line end, joined cuts are closed (西|塘镇 → 西塘镇). */
export function buildText(
  page: Page,
  headlines: readonly LabelledLine[],
  body: readonly LabelledLine[],
  seams: readonly Seam[],
): ArticleText {
  const closed = new Set(seams.filter((seam) => seam.joined).map((seam) => seam.after));
  const pieces: Piece[] = [];
  let text = '';
  const add = (line: LabelledLine) => {
    const { start, end } = line.content;
    const words = page.text.slice(start, end);
    if (words) pieces.push({ at: text.length, start, length: words.length, line: line.number });
    text += words;
  };
  headlines.forEach((line, i) => {
    if (i > 0) text += ' ';
    add(line);
  });
  const titleEnd = text.length;
  if (headlines.length > 0) text += '\n';
  body.forEach((line, i) => {
    if (i > 0 && !closed.has(line.number)) text += '\n';
    add(line);
  });
  return { text: body.length > 0 ? `${text}\n` : text, titleEnd, pieces };
}
