import * as v from 'valibot';

/** A meeting is a list of scenes; a scene is a view of the page and what is said with it. */

/** What fills the stage beside the caption and the key figures. */
export const sceneStages = ['map', 'map-list', 'figures', 'item', 'sheet', 'compare-places', 'compare-themes'] as const;

/** As many as two keys can name. */
export const MOST_SCENES = 99;
export const MOST_IN_CAPTION = 200;
export const MOST_IN_NOTES = 8000;
const MOST_IN_VIEW = 4000;

const Camera = v.strictObject({
  lng: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  lat: v.pipe(v.number(), v.minValue(-85), v.maxValue(85)),
  zoom: v.pipe(v.number(), v.minValue(0), v.maxValue(24)),
});

/** The view as the query of an address: a question mark and what follows, or nothing. Its parts are read as an old link's would be. */
const ViewQuery = v.pipe(v.string(), v.maxLength(MOST_IN_VIEW), v.regex(/^(?:\?[^#\s]*)?$/));

const SceneSchema = v.strictObject({
  /** Stays with the scene wherever it is moved. */
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)),
  view: ViewQuery,
  /** Where the map looks; null lets it fit what the view has found. */
  camera: v.nullable(Camera),
  stage: v.picklist(sceneStages),
  caption: v.pipe(v.string(), v.maxLength(MOST_IN_CAPTION)),
  notes: v.pipe(v.string(), v.maxLength(MOST_IN_NOTES)),
});

/** The file `*.jiatu-scenes.json`, and what the address holds compressed. */
export const SceneSetSchema = v.strictObject({
  format: v.literal('jiatu-scenes'),
  version: v.literal(1),
  title: v.pipe(v.string(), v.maxLength(MOST_IN_CAPTION)),
  /** The version of the data that the scenes were made from, as `data/manifest.json` names it. */
  data: v.pipe(v.string(), v.regex(/^[\da-f]{0,64}$/)),
  scenes: v.pipe(
    v.array(SceneSchema),
    v.maxLength(MOST_SCENES),
    v.check((scenes) => new Set(scenes.map(({ id }) => id)).size === scenes.length, 'ids must differ'),
  ),
});

export type SceneStage = (typeof sceneStages)[number];
export type Camera = v.InferOutput<typeof Camera>;
export type Scene = v.InferOutput<typeof SceneSchema>;
export type SceneSet = v.InferOutput<typeof SceneSetSchema>;

export const sceneSet = (parts: Pick<SceneSet, 'title' | 'data' | 'scenes'>): SceneSet => ({
  format: 'jiatu-scenes',
  version: 1,
  ...parts,
});
