import { NO_OPINION, type Resolver } from '#core/place/resolver.ts';

/** The town that is called so today before one that may have been: 安阳乡 of 淳安县, not 安阳街道 of 瑞安市. */
export const exactForm: Resolver = {
  name: 'exact-form',
  narrow(codes, { readings }) {
    if (codes.length < 2) return NO_OPINION;
    const exact = codes.filter((code) =>
      readings.some((r) => r.code === code && (r.form === 'full' || r.form === 'alias')),
    );
    return exact.length < codes.length ? exact : NO_OPINION;
  },
};
