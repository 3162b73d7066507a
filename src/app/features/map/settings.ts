import { readBasemap } from '#core/map/basemap.ts';

/** The ground that who builds the site may set in the environment. */
export const basemap = readBasemap(import.meta.env);
