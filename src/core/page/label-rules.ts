import { bodyWithDateline } from './labels/body-with-dateline.ts';
import { bodyWithJump } from './labels/body-with-jump.ts';
import { bodyWithSignature } from './labels/body-with-signature.ts';
import { captionWithCredit } from './labels/caption-with-credit.ts';
import { columnName } from './labels/column-name.ts';
import { cuedByline } from './labels/cued-byline.ts';
import { datedByline } from './labels/dated-byline.ts';
import { furniture } from './labels/furniture.ts';
import { headlineAfterCut } from './labels/headline-after-cut.ts';
import { headlineAfterSignature } from './labels/headline-after-signature.ts';
import { headlineApart } from './labels/headline-apart.ts';
import { headlineBeforeByline } from './labels/headline-before-byline.ts';
import { headlineBeforeDateline } from './labels/headline-before-dateline.ts';
import { headlineBeforeSalutation } from './labels/headline-before-salutation.ts';
import { headlineInSeries } from './labels/headline-in-series.ts';
import { headlineLine } from './labels/headline-line.ts';
import { headlineOfPicture } from './labels/headline-of-picture.ts';
import { headlineSubtitle } from './labels/headline-subtitle.ts';
import { markedHeadline } from './labels/marked-headline.ts';
import { masthead } from './labels/masthead.ts';
import { namesByline } from './labels/names-byline.ts';
import { officeByline } from './labels/office-byline.ts';
import { openingHeadline } from './labels/opening-headline.ts';
import { pageHeader } from './labels/page-header.ts';
import { pictureCaption } from './labels/picture-caption.ts';
import { pictureCredit } from './labels/picture-credit.ts';
import { placeByline } from './labels/place-byline.ts';
import { sceneCaption } from './labels/scene-caption.ts';
import { sectionName } from './labels/section-name.ts';
import type { LabelRule } from './page-view.ts';

/** What belongs to the page and not to an article. */
export const FURNITURE_RULES: readonly LabelRule[] = [
  furniture,
  pageHeader,
  masthead, // after furniture: the date tells it
];

/** The rules that give a line its role, the first that speaks decides; what none speaks for is body. */
export const LABEL_RULES: readonly LabelRule[] = [
  // what a line says on its own
  bodyWithJump,
  sectionName,
  columnName, // before marked-headline: 【三农夜话】 heads a headline
  markedHeadline,
  pictureCredit,
  captionWithCredit, // after picture-credit: a credit alone has no caption
  pictureCaption,
  cuedByline,
  datedByline,
  // what a line is among its neighbours
  namesByline, // after the credits: their names are no by-line
  officeByline,
  placeByline,
  headlineBeforeByline, // after all by-lines
  headlineBeforeDateline,
  headlineBeforeSalutation,
  headlineOfPicture, // after the credits
  openingHeadline,
  headlineAfterSignature,
  headlineAfterCut,
  headlineApart,
  headlineInSeries, // after the headlines it is compared with
  headlineSubtitle,
  headlineLine, // last of the headlines: the upper line of one in two lines
  sceneCaption, // after all headlines: it stands between articles
  // what of a body line is not text
  bodyWithSignature,
  bodyWithDateline, // after the signature: a text may have both
];
