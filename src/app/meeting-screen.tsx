import { MapPanel } from '#app/features/map/map-panel.tsx';
import { Meeting } from '#app/features/meeting/meeting.tsx';

/** The meeting with the map that its scenes share. */
export const MeetingScreen = () => <Meeting map={<MapPanel />} />;
