import {
  CITY_DIGITS,
  COUNTY_DIGITS,
  DIGITS_DOWN,
  digitsBelow,
  PROVINCE_DIGITS,
  TOWN_DIGITS,
  VILLAGE_DIGITS,
} from '#core/division-code.ts';
import { type PlaceTelling, partsOf } from './tellings.ts';

/** A step of the way down: a place, its share among its siblings and what its parent had by itself. */
export interface DescentStep {
  key: string;
  /** Weight of the place and all inside it. */
  weight: number;
  /** Its part of the weight of all its siblings. */
  share: number;
  /** Weight of the parent told alone. */
  own: number;
  /** Does the headline name it? */
  inTitle: boolean;
  /** Does the text come back to it, and to none of its siblings? */
  isOften: boolean;
}

/** What the descent needs to know beyond the tellings. */
export interface DescentContext {
  tellings: readonly PlaceTelling[];
  nameOf(key: string): string;
  /** What scope words (全镇) add to a place of this name. */
  scope(name: string): number;
  /** Does the town or village cover the story, or is it one example of its parent's? */
  covers(child: string, parent: string): boolean;
}

/** So much of what is told below a place must lie in one child, by length of the place's code. */
const SHARE: Readonly<Record<number, number>> = {
  0: 0.6,
  [PROVINCE_DIGITS]: 0.6,
  [CITY_DIGITS]: 0.68,
  [COUNTY_DIGITS]: 0.65,
  [TOWN_DIGITS]: 0.65,
};
/** The headline says what the story is about, and so does what it comes back to. */
const SHARE_IN_TITLE = 0.5;
/** A place told so often among others told once each is what the text is about. */
const OFTEN = 3;
/** And so must it compare with the place told alone, by length of the place's code. */
const AGAINST: Readonly<Record<number, number>> = {
  0: 0,
  [PROVINCE_DIGITS]: 1,
  [CITY_DIGITS]: 0.75,
  [COUNTY_DIGITS]: 0.75,
  [TOWN_DIGITS]: 0.75,
};
/** A province is often named for its programmes only: where one city holds the story, it hardly counts. */
const ONLY_CITY = { share: 0.9, against: 0.25 };
/** Of the places that hold others, the country first. */
const LENGTHS = [0, ...DIGITS_DOWN.filter((digits) => digits < VILLAGE_DIGITS)];

export interface Descent {
  /** The steps taken, in order. */
  steps: DescentStep[];
  /** The next step, if there was one, and it was not taken. */
  refused: DescentStep | null;
}

/** From the whole country down to the deepest place that holds the bulk of the story. */
export function descend(context: DescentContext): Descent {
  const steps: DescentStep[] = [];
  let at = '';
  for (const length of LENGTHS) {
    const step = bestChild(context, at, length);
    if (!step) break;
    if (!isTaken(step, length) || (length >= COUNTY_DIGITS && !context.covers(step.key, at)))
      return { steps, refused: step };
    steps.push(step);
    at = step.key;
  }
  return { steps, refused: null };
}

const isTaken = (step: DescentStep, length: number): boolean =>
  step.share >= (step.inTitle || step.isOften ? SHARE_IN_TITLE : SHARE[length]!) &&
  step.weight >= againstOf(step, length) * step.own;

const againstOf = ({ share }: DescentStep, length: number): number =>
  length === PROVINCE_DIGITS && share >= ONLY_CITY.share ? ONLY_CITY.against : AGAINST[length]!;

function bestChild(context: DescentContext, at: string, length: number): DescentStep | null {
  const children = new Map<string, number>();
  let own = 0;
  for (const { key, weight, alone } of context.tellings) {
    if (!alone || !key.startsWith(at)) continue;
    if (key === at) own += weight;
    else {
      const child = childKey(key, length);
      children.set(child, (children.get(child) ?? 0) + weight);
    }
  }
  let [key, told, total] = ['', 0, 0];
  for (const [child, weight] of length === TOWN_DIGITS ? mergeTwins(context, children) : children) {
    total += weight;
    if (weight > told) [key, told] = [child, weight];
  }
  if (told === 0) return null;
  const name = context.nameOf(key);
  const parent = at === '' ? '' : context.nameOf(at);
  const inTitle = context.tellings.some((t) => t.part === 'title' && t.key.startsWith(key));
  const ownScope = sameKind(parent, name) ? 0 : context.scope(parent);
  const isOften = isToldOften(context, key, at, length);
  return { key, isOften, weight: told + context.scope(name), share: told / total, own: own + ownScope, inTitle };
}

/** Does the text come back to the place, and name each of its siblings once? */
function isToldOften({ tellings }: DescentContext, child: string, at: string, length: number): boolean {
  const times = new Map<string, number>();
  for (const { key, alone } of tellings)
    if (alone && key.startsWith(at) && key !== at) {
      const sibling = childKey(key, length);
      times.set(sibling, (times.get(sibling) ?? 0) + 1);
    }
  const own = times.get(child) ?? 0;
  for (const [sibling, count] of times) if (sibling !== child && count > 1) return false;
  return own >= OFTEN;
}

/** 全市 in a text about 海宁市 of 嘉兴市 means the deeper one. */
const sameKind = (a: string, b: string): boolean => a.slice(-1) === b.slice(-1);

const childKey = (key: string, length: number): string =>
  length === TOWN_DIGITS && partsOf(key).length === 2 ? key : key.slice(0, digitsBelow(length));

/** A village and the neighbourhood that it became (火炬村, 火炬社区) are one story; the one told more stands for both. */
function mergeTwins({ nameOf }: DescentContext, children: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  if (children.size < 2) return children;
  const byStem = new Map<string, { key: string; best: number; sum: number }>();
  for (const [key, weight] of children) {
    const stem = nameOf(key).replace(/(村|社区)$/, '');
    const twin = byStem.get(stem);
    if (!twin) byStem.set(stem, { key, best: weight, sum: weight });
    else
      byStem.set(stem, {
        key: weight > twin.best ? key : twin.key,
        best: Math.max(weight, twin.best),
        sum: twin.sum + weight,
      });
  }
  return new Map([...byStem.values()].map(({ key, sum }) => [key, sum]));
}
