import type { Resolver } from '#core/place/resolver.ts';

/** The article has said before which place it means by this name: 嘉善县西塘镇 … 西塘. */
export const sameName: Resolver = {
  name: 'same-name',
  narrow: (codes, _toponym, { named }) => codes.filter((code) => named.has(code)),
};
