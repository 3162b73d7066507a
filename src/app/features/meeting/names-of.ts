import type { PublishedPlace } from '#core/files/schema.ts';

/** 嘉善县 · 西塘镇; the city or province where no more is known. */
export function namesOf(place: PublishedPlace | null, placeName: (name: string) => string): string {
  if (!place) return '';
  const names = [place.county, place.town, place.village].filter((name) => name !== null);
  return (names.length > 0 ? names : [place.city ?? place.province ?? '']).map(placeName).join(' · ');
}
