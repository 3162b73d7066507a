import { ScenesPanel } from '#app/features/scenes/scenes-panel.tsx';
import { SlidesMenu } from '#app/features/slides/slides-menu.tsx';

/** The scenes with the ways to take them along on paper and slides. */
export const ScenesWithSlides = () => <ScenesPanel slides={<SlidesMenu />} />;
