/** The id of the element that holds the data of the one-file copy: base64 of the gzip of a JSON object, text by file name. */
export const EMBEDDED_ID = 'jiatu-data';
