import type { Wording } from '#app/i18n/wording.ts';
import type { about as chinese } from '#app/i18n/zh/about.ts';

export const about: Wording<typeof chinese> = {
  what: {
    title: 'What this is',
    points: [
      'County newspapers report thousands of small initiatives a year: a QR code on a door, a workshop for the disabled, a rural loan. Jiatu reads from scanned pages where each one is, what it is about and what came of it, and draws them on one map.',
      'Every place, theme and figure leads back to its sentence, and the sentence to its line on the page.',
    ],
  },
  trust: {
    title: 'How far to trust it',
    points: [
      'All of it is read by rules; nobody has checked each item by hand. Check the source text before you quote.',
      'A “?” beside a place says that the program itself is unsure; the certainty is the share of places so marked that are right.',
      'A report that names only a county tints the county, one that names a town marks the town: never finer than the text. Words such as about, nearly and over stay bounds.',
    ],
  },
  limits: {
    title: 'What it lacks',
    points: [
      'No report does not mean no initiative: only the pages at hand are read, and places differ in how often they are in the paper.',
      'The pages come from character recognition, with wrong characters, missing lines and broken columns; reports without their beginning or end are marked.',
      'Of pages without metadata neither newspaper nor date is known; citations then name the file, the lines and the text’s hash.',
    ],
  },
  sources: {
    title: 'Sources and licences',
    points: [
      'Water and some coordinates of places: © OpenStreetMap contributors, ODbL.',
      'Some coordinates of places: GeoNames, CC BY 4.0.',
      'Names and codes of divisions: the statistical division codes of the National Bureau of Statistics of China.',
      'County lines are sketches and no evidence of any boundary.',
    ],
  },
  version:
    'Data version <code>{{version}}</code>: {{pages}} pages, {{initiatives}} reports, {{figures}} figures, {{issues}} notes from the build.',
  embeddedChecked:
    'This is the one-file copy with its data inside: SHA-256 <code>{{digest}}</code>, checked when it was opened.',
  embedded:
    'This is the one-file copy with its data inside: SHA-256 <code>{{digest}}</code>, which this browser could not check.',
};
