/** Can the browser draw the map? The context made for the question is given back. */
export function hasWebgl2(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
