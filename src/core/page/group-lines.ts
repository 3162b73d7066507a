import type { ArticleKind, LabelledLine, Role } from '#core/model.ts';
import { pairsOf, sharedPart } from './cohesion.ts';
import { bodyWithDateline } from './labels/body-with-dateline.ts';
import { datedByline } from './labels/dated-byline.ts';
import { placeByline } from './labels/place-byline.ts';
import { contentOf, endsSentence } from './line-shape.ts';

/** An article while its lines are being gathered. */
export interface Draft {
  kind: ArticleKind;
  headlines: LabelledLine[];
  /** By-lines and credits under its headline and behind its text. */
  marks: LabelledLine[];
  /** Its paragraphs in the order of the page, before cut columns are put together. */
  body: LabelledLine[];
  /** Signed at its end: nothing more belongs to it. */
  signed: boolean;
  /** Which of its lines a mark signs from below. */
  signatures: { mark: LabelledLine; under: LabelledLine }[];
}

interface Gathering {
  lines: readonly LabelledLine[];
  drafts: Draft[];
  /** The article that a body line belongs to if columns are in order. */
  current: Draft | undefined;
  /** The section's name stands above without a headline between: paragraphs may be briefs. */
  briefs: boolean;
}

/** Sorts labelled lines under their headlines, in the order of the page; picture items become articles of their own. */
export function groupLines(lines: readonly LabelledLine[]): Draft[] {
  const gathering: Gathering = { lines, drafts: [], current: undefined, briefs: false };
  lines.forEach((line, i) => {
    GATHER[line.role](gathering, line, i);
  });
  return gathering.drafts.filter((draft) => draft.headlines.length + draft.marks.length + draft.body.length > 0);
}

const GATHER: Readonly<Record<Role, (gathering: Gathering, line: LabelledLine, index: number) => void>> = {
  furniture: () => {},
  section: gatherSection,
  headline: gatherHeadline,
  byline: gatherByline,
  credit: gatherCredit,
  caption: gatherCaption,
  body: gatherBody,
};

function openDraft(gathering: Gathering, kind: ArticleKind = 'article'): Draft {
  const draft: Draft = { kind, headlines: [], marks: [], body: [], signed: false, signatures: [] };
  gathering.drafts.push(draft);
  return draft;
}

function gatherSection(gathering: Gathering): void {
  gathering.current = undefined;
  gathering.briefs = true;
}

/** Headline lines that follow each other are one headline. */
function gatherHeadline(gathering: Gathering, line: LabelledLine, index: number): void {
  gathering.briefs = false;
  const { current } = gathering;
  const above = gathering.lines[index - 1];
  // 2020-09-02 09：07 记者 李昊: what stands under it is the report's own head
  if (current && above?.rule === datedByline.name && current.body.length === 0) {
    current.body.push(line);
    return;
  }
  const continues = current && above?.role === 'headline' && isBare(current);
  gathering.current = continues ? current : openDraft(gathering);
  gathering.current.headlines.push(line);
}

/** Under a headline it signs the article; behind the text of one that is signed already, the last paragraph, a picture's. */
function gatherByline(gathering: Gathering, line: LabelledLine, index: number): void {
  const { current } = gathering;
  if (!current) {
    gathering.current = openDraft(gathering);
    gathering.current.marks.push(line);
    return;
  }
  // 9月13日黄岩上郑乡小英山村: it says where, as a lead does
  if (line.rule === placeByline.name) {
    current.body.push(line);
    return;
  }
  const above = gathering.lines[index - 1];
  // （倪峥嵘） signs what stands above, whoever signed at its head
  const closes = !line.credits?.length && /^\s*（/u.test(line.text);
  if (
    current.body.length === 0 ||
    closes ||
    above?.role === 'credit' ||
    !isSigned(current) ||
    current.body.at(-1) !== above
  ) {
    current.marks.push(line);
    const under = current.body.at(-1);
    if (isPictureReport(current, line)) current.kind = 'photo';
    if (under) {
      current.signed = true;
      current.signatures.push({ mark: line, under });
    }
  } else takePicture(gathering, current, line);
}

const LONGEST_PICTURE_REPORT = 3;

/** A few lines without headline, and who wrote and took it: 张三摄影报道. */
const isPictureReport = ({ headlines, body }: Draft, line: LabelledLine): boolean =>
  headlines.length === 0 &&
  body.length > 0 &&
  body.length <= LONGEST_PICTURE_REPORT &&
  /摄影报道\s*）?$/u.test(line.text);

function gatherCredit(gathering: Gathering, line: LabelledLine, index: number): void {
  const above = gathering.lines[index - 1];
  const last = gathering.drafts.at(-1);
  const { current } = gathering;
  if (last && (above?.role === 'caption' || (above?.role === 'credit' && last.kind === 'photo'))) last.marks.push(line);
  else if (current?.body.length && current.body.at(-1) === above) takePicture(gathering, current, line);
  else if (current) current.marks.push(line);
  else openDraft(gathering, 'photo').marks.push(line);
}

/** The paragraph above a credit is the picture's caption: an item of its own, with the headline if it is all there is. */
function takePicture(gathering: Gathering, current: Draft, mark: LabelledLine): void {
  if (current.body.length === 1 && current.headlines.length > 0) {
    if (isSigned(current)) {
      current.marks.push(mark);
      return;
    }
    current.kind = 'photo';
    current.marks.push(mark);
    gathering.current = openBefore(gathering, current);
    return;
  }
  if (isPictureStory(current, current.body.at(-1)!, current.body.length - 1)) {
    current.kind = 'photo';
    current.marks.push(mark);
    gathering.current = openBefore(gathering, current);
    return;
  }
  const photo = openDraft(gathering, 'photo');
  photo.body.push(...current.body.splice(-captionLength(current)));
  photo.marks.push(mark);
  if (current.body.length + current.headlines.length + current.marks.length === 0) gathering.current = undefined;
}

/** 6月9日，村民在菱塘采菱。 Such a sentence by itself, above the last, opens the caption: 今年全村种菱260亩。 */
const SCENE_OF_DAY = /^\d{1,2}月\d{1,2}日，[^，。“]{0,24}在[^。“]{2,60}。$/u;

/** How many lines the caption at the end of a body has. */
function captionLength({ headlines, body }: Draft): number {
  const above = body.at(-2);
  const before = body.at(-3);
  const isFree = before ? endsSentence(contentOf(before)) : headlines.length === 0;
  return above && isFree && SCENE_OF_DAY.test(contentOf(above)) ? 2 : 1;
}

const MOST_ABOVE = 2;
/** 经过激烈角逐，…。|张三 摄: goes on with what stands above. */
const RUNS_ON = /^(?:经过|本次|此次|这次|当天|当日|活动|比赛|现场，|该|据|截至|截止|目前|近年来|今年以来)/u;

/** A headline and a few unsigned paragraphs, the last of which goes on with them and names who took the picture: all is the picture's. */
const isPictureStory = (current: Draft, last: LabelledLine, above: number): boolean =>
  current.headlines.length > 0 &&
  above > 0 &&
  above <= MOST_ABOVE &&
  !isSigned(current) &&
  current.body[above - 1]?.rule !== bodyWithDateline.name &&
  RUNS_ON.test(contentOf(last)) &&
  endsSentence(contentOf(last));

/** The article above that a picture item stands in the middle of. */
function openBefore({ drafts }: Gathering, photo: Draft): Draft | undefined {
  const before = drafts.findLast((draft) => draft !== photo && draft.kind === 'article');
  const last = before?.body.at(-1);
  return last && !endsSentence(contentOf(last)) ? before : undefined;
}

/** A caption with its credit: of the article's picture, or, right under a headline with no text to follow, the article itself. */
function gatherCaption(gathering: Gathering, line: LabelledLine, index: number): void {
  const { current } = gathering;
  const next = gathering.lines.slice(index + 1).find(({ role }) => role !== 'caption' && role !== 'credit')?.role;
  const alone =
    current &&
    isBare(current) &&
    gathering.lines[index - 1]?.role === 'headline' &&
    next !== 'body' &&
    next !== 'byline';
  const whole = alone || (current !== undefined && isPictureStory(current, line, current.body.length));
  const photo = whole ? current! : openDraft(gathering, 'photo');
  photo.kind = 'photo';
  photo.body.push(line);
  if (whole) gathering.current = openBefore(gathering, photo);
}

function gatherBody(gathering: Gathering, line: LabelledLine, index: number): void {
  const current = gathering.current ?? aroundPicture(gathering, line, index);
  const draft = current && !opensNew(gathering, current, index) ? current : openDraft(gathering);
  gathering.current = draft;
  draft.body.push(line);
  if (line.rule === 'body-with-signature') draft.signed = true;
}

/** 图片新闻 with its picture stands in the middle of an article, which goes on below: 据了解，该审判点…. */
function aroundPicture({ lines, drafts }: Gathering, line: LabelledLine, index: number): Draft | undefined {
  if (drafts.at(-1)?.kind !== 'photo') return undefined;
  const before = drafts.findLast((draft) => draft.kind === 'article' && draft.body.length > 0);
  return before && !before.signed && goesOn(before, line, lines[index + 1]) ? before : undefined;
}

/** A body line under an article that is signed already, a further brief, or text from another page. */
function opensNew({ lines, briefs }: Gathering, current: Draft, index: number): boolean {
  const line = lines[index]!;
  if (line.cut === 'head') return current.body.length > 0;
  // （下转9版）: the rest of it stands elsewhere
  if (current.body.at(-1)?.cut === 'tail') return true;
  if (line.rule === bodyWithDateline.name && current.body.some((paragraph) => endsSentence(contentOf(paragraph))))
    return true;
  if (briefs && /^[■□●◆▲★◎▶]/u.test(contentOf(line))) return true;
  return current.signed && !goesOn(current, line, lines[index + 1]);
}

const LEAST_SHARED = 0.04;

/** An unsigned paragraph behind a signed article that speaks of the same: 溪龙乡黄杜村曾经也是穷山村…. */
function goesOn(signed: Draft, line: LabelledLine, next: LabelledLine | undefined): boolean {
  if (signed.headlines.length === 0 || line.rule !== 'body' || next?.role === 'byline' || next?.role === 'credit')
    return false;
  const asked = pairsOf(contentOf(line));
  const known = pairsOf([...signed.headlines, ...signed.body].map(contentOf).join('\n'));
  return asked.length * sharedPart(known, asked) >= 2 && sharedPart(known, asked) >= LEAST_SHARED;
}

const isBare = (draft: Draft): boolean => draft.body.length === 0 && draft.marks.length === 0;
const isSigned = (draft: Draft): boolean => [...draft.marks, ...draft.body].some((line) => line.names?.length);
