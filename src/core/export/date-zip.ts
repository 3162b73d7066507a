/** Dates all files in a ZIP archive 1980-01-01, the format's first day: the same content gives the same bytes at any time. */
export function dateZip(archive: Uint8Array): Uint8Array {
  // not slice: of a Buffer that is no copy
  const dated = new Uint8Array(archive);
  const view = new DataView(dated.buffer);
  const end = dated.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END_MARK) return archive;
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    view.setUint32(entry + 12, FIRST_DAY, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, FIRST_DAY, true);
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true)) as [
      number,
      number,
      number,
    ];
    entry += ENTRY_LENGTH + name + extra + comment;
  }
  return dated;
}

/** The end record without a comment, as the archive ends where nothing is written behind it. */
const END_LENGTH = 22;
const END_MARK = 0x06054b50;
const ENTRY_LENGTH = 46;
/** Time 0 in the low half, in the high one day 1, month 1, year 0. */
const FIRST_DAY = ((1 << 5) | 1) << 16;
