import type { Wording } from '#app/i18n/wording.ts';
import type { slides as chinese } from '#app/i18n/zh/slides.ts';

export const slides: Wording<typeof chinese> = {
  open: 'Export…',
  title: 'Export the scenes',
  pptx: 'Slides (PPTX)',
  pptxHint_one: '{{count}} slide, {{ratio}}; words, tables and charts can be edited, sources are in the notes',
  pptxHint_other: '{{count}} slides, {{ratio}}; words, tables and charts can be edited, sources are in the notes',
  png: 'Picture of this scene (PNG)',
  pngHint: 'No. {{number}}, {{width}}×{{height}} pixels',
  handout: 'Handout: print or save as PDF',
  handoutHint_one: '{{count}} scene with figures and sources',
  handoutHint_other: '{{count}} scenes, one or two a page, with figures and sources',
  saved: 'Saved: {{name}}',
  failed: 'Failed: {{reason}}',
  making: 'At work',
  map: 'Drawing map {{number}} of {{count}}',
  writing: 'Writing the file',
  cancel: 'Cancel',
  back: 'Back',
  print: 'Print / save as PDF',
  perPage: 'A page holds',
  one: 'one',
  two: 'two',
  notes: 'Notes and sources',
};
