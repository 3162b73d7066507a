/** What who builds the site may set in the environment. */

/** The number under which an authority approved the map (审图号), printed beside the credits. */
export const mapApproval: string = import.meta.env.VITE_MAP_APPROVAL ?? '';

/** Address of raster tiles under the own base map, with {z}, {x} and {y}; none unless set, since the page works without a network. */
export const basemapTiles: string = import.meta.env.VITE_BASEMAP_TILES ?? '';

/** To whom those tiles are owed. */
export const basemapCredit: string = import.meta.env.VITE_BASEMAP_CREDIT ?? '';
