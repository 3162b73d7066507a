import { readBasemap } from '#core/map/basemap.ts';

/** What who builds the site may set in the environment. */

/** The number under which an authority approved the map (审图号), printed beside the credits. */
export const mapApproval: string = import.meta.env.VITE_MAP_APPROVAL ?? '';

export const basemap = readBasemap(import.meta.env);
