/** Added to the digits as an exponent, so that 1.1亿 is 110000000 and not a little more. */
const EXPONENTS: Record<string, number> = { 万: 4, 亿: 8, 万亿: 12 };

/** A number as readers type it: 1.2亿, 300 万, 5,000. Null where nothing is typed, undefined where it is no number. */
export function readNumber(typed: string): number | null | undefined {
  const text = typed.normalize('NFKC').replace(/[\s,]/g, '');
  if (text === '') return null;
  const [, digits, large = ''] = /^(-?\d+(?:\.\d+)?)(万亿|万|亿)?$/.exec(text) ?? [];
  return digits === undefined ? undefined : Number(`${digits}e${EXPONENTS[large] ?? 0}`);
}
