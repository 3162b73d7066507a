import type { Toponym } from '#core/place/toponym.ts';

/** A name in its text, as the role rules see it. */
export interface NamedHere {
  text: string;
  toponym: Toponym;
  /** Text directly before and behind the name, within its line. */
  before: string;
  /** Text before the list that the name stands in, if any: of 销往舟山、|象山| it is 销往. */
  beforeList: string;
  after: string;
  /** Is the name printed without its suffix? */
  bare: boolean;
}
