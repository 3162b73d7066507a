import { AUTHOR_CUES, PICTURE_CUES } from './lexicon.ts';
import { isPossibleName, isSureName } from './read-names.ts';

/** Who wrote and who took the pictures, from a by-line that says so (记者 张三 通讯员 李四 文/摄). */
export interface Byline {
  authors: string[];
  credits: string[];
}

const MARK = /^[□■●◎○▲△◆◇★☆▪▌|｜·*\-—\s]+/u;
const CUE_BOTH = /^(?:文并摄|撰文并摄影|摄影报道|图[/／]文|图文|文[/／、·\s]*(?:图|摄影?|供图))/u;
const CUE_AUTHOR = new RegExp(`^${AUTHOR_CUES}`, 'u');
const CUE_PICTURE = new RegExp(`^${PICTURE_CUES}`, 'u');
/** 文/程小路. */
const SLASHED = /^文[/／：]/u;
const BETWEEN = /^[\s、，；/／：|｜·]+/u;
/** ■ 记者 张三 文 图片由受访者提供. */
const PROVIDED = /(?<=\S)\s+(?:本[文版])?(?:图片|照片|配图|图)均?由([\u3400-\u9fff]{2,12})提供$/u;
const REPORTS = /^(?:报道(?!组)|整理|综合|发自[\u3400-\u9fff]{2,6})/u;
const NAME =
  /^(?:[\u3400-\u9fff]{2,6}·[\u3400-\u9fff]{2,6}|[\u3400-\u9fff][ 　][\u3400-\u9fff](?![\u3400-\u9fff])|[\u3400-\u9fff]{2,4})/u;

/** 编辑 张三: neither wrote nor took pictures. */
const CUE_OTHER = /^(?:[一二三终初]审)?(?:责任编辑|责编|编辑|策划|统筹|执行|校对|审核|核发|签发|审读)/u;

type Cue = 'author' | 'picture' | 'both' | 'other';

/** No by-line ends in these; asked first. */
const STOPS = new Set('。！？，；”');

/** Reads a whole by-line that carries a cue or a mark (□ 记者 李昊, 文/张三 图/李四, ■张三); null for anything else. */
export function readByline(text: string): Byline | null {
  if (text.length > 80 || STOPS.has(text.at(-1) ?? '')) return null;
  const bare = text
    .trim()
    .replace(/^[（【[]/u, '')
    .replace(/[）】\]]$/u, '');
  const marked = bare.replace(PROVIDED, '');
  const provider = PROVIDED.exec(bare)?.[1];
  const unmarked = marked.replace(MARK, '');
  const tokens = tokenise(unmarked);
  if (!tokens) return null;
  const cued = tokens.some((token) => token.cue) || unmarked.length < marked.length;
  const names = tokens.filter((token) => token.name);
  if (!cued || names.length === 0 || names.length > 8) return null;
  const byline = share(tokens);
  if (provider) byline.credits.push(provider);
  return byline;
}

interface Token {
  cue?: Cue;
  name?: string;
  /** The cue is a word that only a by-line has (记者), so that the names need no known surname. */
  telling?: boolean;
}

function tokenise(text: string): Token[] | null {
  const tokens: Token[] = [];
  let rest = text;
  while (rest) {
    const skipped = (BETWEEN.exec(rest) ?? REPORTS.exec(rest))?.[0];
    if (skipped) {
      rest = rest.slice(skipped.length);
      continue;
    }
    const found = nextToken(
      rest,
      tokens.some((token) => token.telling),
    );
    if (!found) return null;
    tokens.push(found.token);
    rest = rest.slice(found.length);
  }
  return tokens;
}

function nextToken(rest: string, told: boolean): { token: Token; length: number } | null {
  const both = CUE_BOTH.exec(rest)?.[0];
  if (both) return { token: { cue: 'both' }, length: both.length };
  const author = CUE_AUTHOR.exec(rest)?.[0];
  if (author && !(author === '文' && isSureName(rest.slice(0, 3)) && !/^文[/／：\s]/u.test(rest)))
    return { token: { cue: 'author', telling: author.length > 1 || SLASHED.test(rest) }, length: author.length };
  const other = told ? CUE_OTHER.exec(rest)?.[0] : undefined;
  if (other) return { token: { cue: 'other' }, length: other.length };
  const picture = CUE_PICTURE.exec(rest)?.[0];
  if (picture) return { token: { cue: 'picture' }, length: picture.length };
  return nextName(rest, told ? isPossibleName : isSureName);
}

const GLUED = /^[\u3400-\u9fff]{4,6}(?<![摄影文图])(?=$|[\s、，；])/u;

/** Two names without a space between (徐贤飞|蒋蕴): the length of the first, where only one cut leaves two sure names. */
function gluedName(rest: string): number {
  const run = GLUED.exec(rest)?.[0];
  if (!run || isSureName(run)) return 0;
  const cuts = [2, 3].filter(
    (cut) => run.length - cut <= 3 && isSureName(run.slice(0, cut)) && isSureName(run.slice(cut)),
  );
  return cuts.length === 1 ? cuts[0]! : 0;
}

/** The longest sure name; a cue may be glued to its end (张三摄). */
function nextName(rest: string, isName: (name: string) => boolean): { token: Token; length: number } | null {
  const run = NAME.exec(rest)?.[0];
  if (!run) return null;
  const glued = isName === isPossibleName ? gluedName(rest) : 0;
  if (glued) return { token: { name: rest.slice(0, glued) }, length: glued };
  for (const length of run.includes('·') || /\s/u.test(run) ? [run.length] : [run.length, 3, 2]) {
    const name = run.slice(0, length).replace(/\s/gu, '');
    if (length > run.length || !isName(name)) continue;
    const after = rest.slice(length);
    if (after === '' || BETWEEN.test(after) || REPORTS.test(after) || CUE_PICTURE.test(after) || CUE_AUTHOR.test(after))
      return { token: { name }, length };
  }
  return null;
}

/**
 * A cue before its names holds until the next (记者 甲 摄影 乙); one behind them takes those since the last (甲 文 乙 摄). The
 * titles behind a cue for pictures end it not: 摄影 记者 甲 通讯员 乙.
 */
function share(tokens: readonly Token[]): Byline {
  const authors: string[] = [];
  const credits: string[] = [];
  const give = (names: readonly string[], cue: Cue) => {
    if (cue === 'author' || cue === 'both') authors.push(...names);
    if (cue === 'picture' || cue === 'both') credits.push(...names);
  };
  // 记者 甲 通讯员 乙 摄影报道: all of them did both
  const last = tokens.at(-1)!;
  if (last.cue === 'both' && tokens.filter(({ cue }) => cue && cue !== 'author').length === 1) {
    const names = tokens.flatMap(({ name }) => name ?? []);
    return { authors: names, credits: [...names] };
  }
  const leads = Boolean(tokens[0]?.cue);
  let cue: Cue = 'author';
  let titled = false;
  let waiting: string[] = [];
  for (const token of tokens) {
    if (token.name) waiting.push(token.name);
    else if (leads) {
      const closes = token.cue !== 'author' && waiting.length > 0 && token === tokens.at(-1);
      give(waiting, closes ? token.cue! : cue);
      titled = token.cue === 'author' && cue !== 'author' && (titled || waiting.length === 0);
      waiting = [];
      if (!titled) cue = token.cue!;
    } else {
      give(waiting, token.cue!);
      waiting = [];
    }
  }
  give(waiting, cue);
  return { authors, credits };
}
