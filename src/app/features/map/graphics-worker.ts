/** Asks the graphics process and waits for its answers here, where waiting does not stop the page. */
const context = new OffscreenCanvas(1, 1).getContext('webgl2');
const pixel = new Uint8Array(4);

postMessage(context !== null);

addEventListener('message', () => {
  // comes back only when all that was queued before it is drawn
  context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
  postMessage(true);
});
