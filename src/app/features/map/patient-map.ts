import * as maplibre from 'maplibre-gl';
import { graphicsAtRest, pageAtRest } from './graphics.ts';

/**
 * The engine, which until its first picture is whole draws only when the graphics card has caught up. With each new kind
 * of layer it asks that whether a program works; asked amid other work, the card would keep the page waiting.
 */
class PatientMap extends maplibre.Map {
  // not initialised: the constructor above them asks for the first picture
  declare private isWaiting?: boolean;
  declare private isWhole?: boolean;

  override triggerRepaint(): void {
    if (this.isWhole) super.triggerRepaint();
    else if (!this.isWaiting) this.wait();
  }

  private wait(): void {
    this.isWaiting = true;
    void graphicsAtRest().then(() => {
      this.isWaiting = false;
      this.redraw();
    });
  }

  constructor(options: maplibre.MapOptions) {
    super(options);
    this.once('idle', () => {
      this.isWhole = true;
    });
  }
}

let library: Promise<typeof maplibre> | undefined;

/** The engine as soon as the page has nothing else to draw. */
export function patientLibrary(): Promise<typeof maplibre> {
  library ??= pageAtRest().then(() => ({ ...maplibre, Map: PatientMap }));
  return library;
}
