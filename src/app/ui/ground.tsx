/** What index.html shows before any script has run (shell/shell.ts), behind the page; where it shows nothing, nothing. */
const shell = globalThis.document?.querySelector('.shell');
const outlines = globalThis.document?.getElementById('ground');
const credits = [...(globalThis.document?.querySelectorAll('.ground-credits') ?? [])];

const holding =
  (...parts: readonly (Node | null | undefined)[]) =>
  (place: HTMLElement | null) => {
    for (const part of parts) if (part) place?.append(part);
  };
const holdOutlines = holding(outlines);
const holdCredits = holding(...credits);
const holdCopies = holding(...credits.map((credit) => credit.cloneNode(true)));

/** The outlines alone, until the map has drawn its own. */
export const Ground = () => <div className="map-ground" ref={holdOutlines} />;

export const clearGround = (): void => outlines?.remove();

export const hasCredits = credits.length > 0;

/**
 * Moved here only when all is there: a browser counts what is moved before it is on the screen as drawn later. Until
 * then they are seen behind the room kept for them.
 */
export const GroundCredits = ({ isHere }: { isHere: boolean }) =>
  isHere ? <div key="credits" ref={holdCredits} /> : <div key="room" className="map-room" inert ref={holdCopies} />;

/** The page has a header of its own; the room of this one stays. */
export const clearHeader = (): void => shell?.querySelector('header')?.style.setProperty('visibility', 'hidden');

export const clearShell = (): void => shell?.remove();
