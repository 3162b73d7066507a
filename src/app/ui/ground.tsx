/** What index.html shows of the map before any script has run (shell/shell.ts); where it has none, nothing. */
const shell = globalThis.document?.querySelector('.shell-map');
const outlines = globalThis.document?.getElementById('ground');
const credits = globalThis.document?.querySelectorAll('.ground-credits') ?? [];

const holding =
  (...parts: readonly (Element | null | undefined)[]) =>
  (place: HTMLElement | null) => {
    for (const part of parts) if (part) place?.append(part);
  };
const holdShell = holding(shell);
const holdOutlines = holding(outlines);
const holdCredits = holding(...credits);

/** The outlines in their frame, until the panel of the map is there. */
export const MapShell = () => <div className="map-shell" ref={holdShell} />;

/** The outlines alone, until the map has drawn its own. */
export const Ground = () => <div className="map-ground" ref={holdOutlines} />;

export const clearGround = (): void => outlines?.remove();

/** Stay from the first sight on: what is drawn already need not be drawn again. */
export const GroundCredits = () => <div ref={holdCredits} />;

export const hasCredits = credits.length > 0;
