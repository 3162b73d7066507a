/** The file of a page's body in `data/pages`. Ids come from file names that are not trusted: only letters, digits, `_`, `.` and `-` stay. */
export const pageFileName = (id: string): string =>
  `${id.replace(/[^\p{L}\p{N}_.-]/gu, (character) => `~${character.codePointAt(0)!.toString(16)}`).replace(/^\./, '~2e')}.json`;
