const MOST = 16;

/** Han characters are as wide as two Latin letters. */
const widthOf = (character: string): number => (/\p{Script=Han}/u.test(character) ? 2 : 1);

/** The name of a row beside its axis, cut to its room; the whole is in its title. */
export function BandLabel({ x, y, name }: { x: number | string; y: number | string; name: string }) {
  return (
    <text x={x} y={y} dx={-6} dy="0.35em" textAnchor="end" fontSize={11} fill="var(--ink)">
      <title>{name}</title>
      {cut(name)}
    </text>
  );
}

function cut(name: string): string {
  let width = 0;
  const characters = [...name];
  const at = characters.findIndex((character) => {
    width += widthOf(character);
    return width > MOST;
  });
  return at === -1 ? name : `${characters.slice(0, at - 1).join('')}…`;
}
