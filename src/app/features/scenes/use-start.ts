import { startAt } from '#app/state/scene-store.ts';
import { useView } from '#app/state/view-store.ts';

/** Begins the meeting at a scene. Full screen is asked for here, since a browser grants it only to a press. */
export const useStart = () => (at: number) => {
  startAt(at);
  useView.setState({ isPresenting: true });
  void document.documentElement.requestFullscreen?.().catch(() => undefined);
};
