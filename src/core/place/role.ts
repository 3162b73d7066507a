import { isBranch, isNamesakeBank, isOutlet } from './roles/bank.ts';
import { isFirm, isLocalFirm, isNamesake } from './roles/firm.ts';
import type { NamedHere } from './roles/named-here.ts';
import { isPerson } from './roles/person.ts';
import { isProgramme, isSlogan } from './roles/slogan.ts';
import {
  isCompared,
  isDocument,
  isFeature,
  isFollower,
  isFrame,
  isHeritage,
  isNeighbour,
  isOffice,
  isOrigin,
  isProduct,
  isSeat,
  isSource,
  isStudyGoal,
  isTeam,
  isTravelGoal,
} from './roles/surroundings.ts';
import type { Toponym } from './toponym.ts';

export interface MentionRole {
  name: string;
  /** Does the name mean a place here at all? */
  isPlace: boolean;
  /** Does the place take part in the story? */
  takesPart: boolean;
  /** What the telling says about where the story is, beside one in a plain scene (1). */
  weight: number;
  test(here: NamedHere): boolean;
}

const SCENE: MentionRole = { name: 'scene', isPlace: true, takesPart: true, weight: 1, test: () => true };

/** The first that fits is the role; a name's own kind comes before the words around it. */
const ROLES: readonly MentionRole[] = [
  { name: 'person', isPlace: false, takesPart: false, weight: 0, test: isPerson },
  { name: 'namesake-bank', isPlace: false, takesPart: false, weight: 0, test: isNamesakeBank },
  { name: 'outlet', isPlace: true, takesPart: false, weight: 0.1, test: isOutlet },
  { name: 'branch', isPlace: true, takesPart: true, weight: 0.3, test: isBranch },
  // before slogan: 利和纸品（嘉善）有限公司 and “嘉兴星程电子有限公司” are firms
  { name: 'local-firm', isPlace: true, takesPart: true, weight: 0.3, test: isLocalFirm },
  { name: 'firm', isPlace: true, takesPart: false, weight: 0.1, test: isFirm },
  { name: 'namesake', isPlace: true, takesPart: false, weight: 0.1, test: isNamesake },
  { name: 'slogan', isPlace: true, takesPart: false, weight: 0.1, test: isSlogan },
  { name: 'programme', isPlace: true, takesPart: true, weight: 0.3, test: isProgramme },
  { name: 'feature', isPlace: false, takesPart: false, weight: 0, test: isFeature },
  { name: 'heritage', isPlace: true, takesPart: false, weight: 0.2, test: isHeritage },
  { name: 'product', isPlace: true, takesPart: false, weight: 0.1, test: isProduct },
  { name: 'team', isPlace: true, takesPart: true, weight: 0.2, test: isTeam },
  { name: 'origin', isPlace: true, takesPart: false, weight: 0.2, test: isOrigin },
  { name: 'source', isPlace: true, takesPart: false, weight: 0.1, test: isSource },
  { name: 'study', isPlace: true, takesPart: false, weight: 0, test: isStudyGoal },
  { name: 'travel', isPlace: true, takesPart: false, weight: 0, test: isTravelGoal },
  { name: 'comparison', isPlace: true, takesPart: false, weight: 0, test: isCompared },
  { name: 'ranking', isPlace: true, takesPart: false, weight: 0.1, test: isFrame },
  { name: 'document', isPlace: true, takesPart: true, weight: 0.2, test: isDocument },
  { name: 'office', isPlace: true, takesPart: true, weight: 0.4, test: isOffice },
  { name: 'neighbour', isPlace: true, takesPart: true, weight: 0.1, test: isNeighbour },
  { name: 'follower', isPlace: true, takesPart: true, weight: 0.1, test: isFollower },
  { name: 'seat', isPlace: true, takesPart: true, weight: 0.9, test: isSeat },
];

const WINDOW = 24;
/** The longest of what is looked for before a name: the opening of a short quotation, and the words before a list. */
const BEFORE = 14;
const BEFORE_LIST = 8;

/** The roles of all names of a text. */
export function findRoles(text: string, toponyms: readonly Toponym[]): MentionRole[] {
  let listStart = 0;
  return toponyms.map((toponym, i) => {
    const previous = toponyms[i - 1];
    const isListed = previous && text.slice(previous.end, toponym.start) === '、';
    if (!isListed) listStart = toponym.start;
    return findRole(text, toponym, listStart);
  });
}

function findRole(text: string, toponym: Toponym, listStart: number): MentionRole {
  const { start, end, readings } = toponym;
  const before = textBefore(text, start, BEFORE);
  const here: NamedHere = {
    text,
    toponym,
    before,
    beforeList: listStart === start ? before.slice(-BEFORE_LIST) : textBefore(text, listStart, BEFORE_LIST),
    after: textAfter(text, end),
    bare: readings.length > 0 && readings.every(({ form }) => form === 'short' || form === 'stem'),
  };
  return ROLES.find((role) => role.test(here)) ?? SCENE;
}

/** So much text before or behind an offset as stands in its line. */
function textBefore(text: string, at: number, reach: number): string {
  const before = text.slice(Math.max(0, at - reach), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

function textAfter(text: string, at: number): string {
  const after = text.slice(at, at + WINDOW);
  const lineEnd = after.indexOf('\n');
  return lineEnd < 0 ? after : after.slice(0, lineEnd);
}

/** Given by the resolver: a county that a town has left. */
const FORMER_PARENT: MentionRole = { ...SCENE, name: 'former-parent', takesPart: false, weight: 0 };

const byName = new Map([...ROLES, SCENE, FORMER_PARENT].map((role) => [role.name, role]));
export const takesPart = (role: string): boolean => byName.get(role)?.takesPart ?? false;
export const weightOfRole = (role: string): number => byName.get(role)?.weight ?? 0;
