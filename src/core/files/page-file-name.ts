/**
 * The file of a page's body in `data/pages`. Ids come from file names that are not trusted: only small and Chinese
 * letters, digits, `_`, `.` and `-` stay, others become `~code~`. No two ids share a file, not even where `A` and `a` are
 * one, and none is hidden, a path or a device.
 */
export function pageFileName(id: string): string {
  const name = id.replace(/[^\p{Ll}\p{Lm}\p{Lo}\p{Nd}_.-]/gu, coded);
  return `${HIDDEN_OR_DEVICE.test(name) ? name.replace(/^./, coded) : name}.json`;
}

const coded = (character: string): string => `~${character.codePointAt(0)!.toString(16)}~`;

/** Windows keeps these names for devices, whatever the ending. */
const HIDDEN_OR_DEVICE = /^(?:\.|(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))/;
