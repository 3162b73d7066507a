/** The shape that a translation of `T` must have: the same keys. A language with plurals adds `…_one` beside `…_other`. */
export type Wording<T> = { [K in keyof T]: T[K] extends string | string[] ? T[K] : Wording<T[K]> } & {
  [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]?: string;
};
