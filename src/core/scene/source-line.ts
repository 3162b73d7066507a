import type { PageMetadata, PublishedFigure } from '#core/files/schema.ts';
import type { Language } from '#core/language.ts';
import { sceneWords } from '#core/scene/tables/scene-words.ts';

export type SourcePage = PageMetadata & { id: string; source: string };

/** Where a figure stands, short enough for a screen: 《某县报》2022年8月17日 A3版 第12行; the file where no newspaper is named. */
export function sourceLine(
  page: SourcePage | undefined,
  figure: Pick<PublishedFigure, 'line'> | null,
  language: Language,
): string {
  const words = sceneWords[language];
  if (!page) return '';
  const { newspaper, date, page: number } = page;
  const issue = [
    newspaper && words.newspaper(newspaper),
    date && words.date(date),
    number !== undefined && words.page(number),
  ].filter(Boolean);
  const where = issue.length > 0 ? issue : [words.file(page.id)];
  return [...where, ...(figure ? [words.line(figure.line)] : [])].join(' ');
}
