import type { PublishedInitiative } from '#core/files/schema.ts';

/** The items tied to one by a picture: the article that a photo item illustrates, or the photo items of an article. */
export const findRelated = (items: readonly PublishedInitiative[], item: PublishedInitiative): PublishedInitiative[] =>
  items.filter((other) => other.id === item.illustrates || other.illustrates === item.id);
