/**
 * Hashes of the two `<style>` elements that react-aria writes: touch-action of what can be pressed, and no scrolling
 * behind a dialog on iOS.
 */
export const REACT_ARIA_STYLES = [
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
];

/**
 * The site's content security policy: only its own files may load, and the base map that is asked for, if any. Blob and
 * data images are the map's own canvas and icons. Who may frame the site cannot be said here: that takes a header.
 */
export const sitePolicy = (hosts: readonly string[]): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' ${REACT_ARIA_STYLES.join(' ')}`,
    ["img-src 'self' data: blob:", ...hosts].join(' '),
    ["connect-src 'self'", ...hosts].join(' '),
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
