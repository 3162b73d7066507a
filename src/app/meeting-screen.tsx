import { MapPanel } from '#app/features/map/map-panel.tsx';
import { Meeting } from '#app/features/meeting/meeting.tsx';
import { SlidesScreen } from '#app/features/slides/slides-screen.tsx';
import { useSlides } from '#app/state/slides-job.ts';

/** The meeting, or the making of its slides, with the map that its scenes share. */
export function MeetingScreen() {
  const job = useSlides((slides) => slides.job);
  return job ? <SlidesScreen job={job} map={<MapPanel />} /> : <Meeting map={<MapPanel />} />;
}
