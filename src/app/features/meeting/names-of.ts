import type { PublishedPlace } from '#core/files/schema.ts';

/** 嘉善县 · 西塘镇; the city or province where no more is known. */
export function namesOf(place: PublishedPlace | null): string {
  if (!place) return '';
  const names = [place.county, place.town, place.village].filter((name) => name !== null);
  return names.length > 0 ? names.join(' · ') : (place.city ?? place.province ?? '');
}
