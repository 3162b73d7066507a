import { describe, expect, it } from 'vitest';
import { toPlace } from '#core/place/place-record.ts';
import { smallGazetteer } from '../../fixtures/gazetteer.ts';

const place = (code: string, village?: string) =>
  toPlace(code, smallGazetteer, { rule: 'test', confidence: 0.9, ...(village === undefined ? {} : { village }) })!;

const KM_PER_DEGREE = 111.32;
const kmBetween = (a: { lng: number | null; lat: number | null }, lng: number, lat: number) =>
  Math.hypot((a.lat! - lat) * KM_PER_DEGREE, (a.lng! - lng) * KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180));

describe('toPlace', () => {
  it('names every level down to the place', () => {
    expect(place('330421103201')).toMatchObject({
      province: '浙江省',
      city: '嘉兴市',
      county: '嘉善县',
      town: '西塘镇',
      village: '礼庙村',
      code: '330421103201',
      level: 'village',
    });
    expect(place('3304')).toMatchObject({ city: '嘉兴市', county: null, level: 'city', lng: null, precision: null });
  });

  it('says which town holds a village that the gazetteer lacks', () => {
    expect(place('330421103', '隆全工业社区')).toMatchObject({
      village: '隆全工业社区',
      code: null,
      within: '330421103',
      level: 'village',
    });
    expect(place('330421103')).not.toHaveProperty('within');
  });

  it.each([
    ['330421', 120.92, 30.84, 'county'],
    ['330421103', 120.886, 30.949, 'town'],
    ['330421003', 120.92, 30.84, 'county'],
    ['330881101', 118.62, 28.74, 'county'],
  ])('puts %s on its own point, else on the county', (code, lng, lat, precision) => {
    expect(place(code)).toMatchObject({ lng, lat, precision });
  });

  it('spreads villages on a ring of a kilometre round their town, each on its own spot', () => {
    const villages = ['201', '202', '203', '204'].map((n) => place(`330421103${n}`));
    expect(new Set(villages.map(({ lng, lat }) => `${lng},${lat}`)).size).toBe(4);
    for (const village of villages) {
      expect(village.precision).toBe('town');
      expect(kmBetween(village, 120.886, 30.949)).toBeCloseTo(1, 1);
    }
    expect(place('330421103202')).toEqual(villages[1]);
  });

  it('puts a village that the gazetteer lacks on its town, without a code', () => {
    expect(place('330421103', '鸦鹊村')).toMatchObject({
      town: '西塘镇',
      village: '鸦鹊村',
      code: null,
      level: 'village',
      lng: 120.886,
      lat: 30.949,
      precision: 'town',
    });
  });

  it.each(['', '3304211', '330421103/鸦鹊村'])('has no record for %j, which is no code', (code) => {
    expect(place(code)).toBeNull();
  });

  it('leaves out units that are no towns', () => {
    expect(place('330881400')).toMatchObject({ county: '江山市', town: null });
  });
});
