/** The page's number where its name starts with one (`002_6e16….txt` → `002`), else its name without the ending. */
export function pageId(source: string): string {
  const name = source.replace(/\.[^.]*$/, '') || source;
  return /^(\d+)(?:[_\-. ]|$)/.exec(name)?.[1] ?? name;
}
