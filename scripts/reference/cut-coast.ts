import { difference, union } from 'polyclip-ts';
import { boundsOf, clipToBox, growBox, type MultiPolygon, type Polygon, ringArea } from './geometry.ts';

/** Square kilometres (a hectare); smaller parts are scraps where two drawings of one coast cross. */
const smallestPart = 0.01;

/** 海盐 and 海宁 are drawn far into Hangzhou Bay: takes the sea away, repairs crossing rings, drops scraps. */
export function cutCoast(outline: MultiPolygon, sea: MultiPolygon): MultiPolygon {
  const whole = union(outline as [Polygon]);
  const near = clipToBox(sea, growBox(boundsOf(whole), 0.01));
  const dry = near.length === 0 ? whole : difference(whole as [Polygon], near as [Polygon]);
  return dry.filter((polygon) => ringArea(polygon[0]!) >= smallestPart);
}
