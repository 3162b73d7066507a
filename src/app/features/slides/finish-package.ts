import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate/browser';
import { themeGroups } from '#core/theme/taxonomy.ts';
import { BODY_FACE, HEAD_FACE, type Look } from './pptx-look.ts';

/** What the writer of slides leaves undone, done in the parts of the finished file. */
export function finishPackage(bytes: Uint8Array, look: Look): Uint8Array {
  const parts: Zippable = {};
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    if (path.endsWith('/')) continue;
    const edit = EDITS.find(([pattern]) => pattern.test(path))?.[1];
    parts[path] = [edit ? strToU8(edit(strFromU8(part), look)) : part, { level: path.endsWith('.png') ? 0 : 6 }];
  }
  return zipSync(parts);
}

type Edit = (xml: string, look: Look) => string;

/** East Asian faces, which the writer leaves to the reader's PC, and the six hues for what is added by hand. */
function setTheme(xml: string, look: Look): string {
  const faces = (part: string, face: string) =>
    part
      .replace(/<a:latin [^>]*>/, `<a:latin typeface="${face}"/>`)
      .replace(/<a:ea [^>]*>/, `<a:ea typeface="${face}"/>`);
  return themeGroups
    .reduce((text, { key }, i) => setColour(text, `accent${i + 1}`, look.hues[key]), xml)
    .replace(/<a:majorFont>[\s\S]*?<\/a:majorFont>/, (part) => faces(part, HEAD_FACE))
    .replace(/<a:minorFont>[\s\S]*?<\/a:minorFont>/, (part) => faces(part, BODY_FACE));
}

const setColour = (xml: string, name: string, colour: string): string =>
  xml.replace(new RegExp(`<a:${name}>.*?</a:${name}>`), `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`);

/** The list of notes' masters comes before that of slides. */
function orderMasters(xml: string): string {
  const list = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/.exec(xml)?.[0] ?? '';
  return xml.replace(list, '').replace('<p:sldIdLst>', `${list}<p:sldIdLst>`);
}

/** A paragraph a line: the writer puts all notes into one. */
function breakNotes(xml: string): string {
  return xml.replace(
    /<a:p><a:r><a:rPr[^>]*\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/,
    (_, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) => (line ? `<a:p><a:r><a:rPr lang="zh-CN" dirty="0"/><a:t>${line}</a:t></a:r></a:p>` : '<a:p/>'))
        .join(''),
  );
}

/** Each shape of a slide by a number of its own. */
function numberShapes(xml: string): string {
  let number = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++number}"`);
}

/** A table's name is what it is called to those who do not see it, too. */
const nameTables = (xml: string): string =>
  xml.replace(/(<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="\d+" name="([^"]*)")\/>/g, '$1 descr="$2"/>');

/** Chart labels name a face for Latin letters only. */
const setChartFaces = (xml: string): string =>
  xml.replace(/(<a:latin typeface="([^"]*)"\s*\/>)(?!\s*<a:ea )/g, '$1<a:ea typeface="$2"/>');

const EDITS: [RegExp, Edit][] = [
  [/^ppt\/theme\/theme\d+\.xml$/, setTheme],
  [/^ppt\/notesSlides\/notesSlide\d+\.xml$/, breakNotes],
  [/^ppt\/slides\/slide\d+\.xml$/, (xml) => nameTables(numberShapes(xml))],
  [/^ppt\/presentation\.xml$/, orderMasters],
  [/^ppt\/charts\/chart\d+\.xml$/, setChartFaces],
];
