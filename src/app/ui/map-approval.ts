/** The number under which an authority approved the map (审图号), set by who builds the site; printed wherever the map is. */
export const mapApproval: string = import.meta.env.VITE_MAP_APPROVAL ?? '';
