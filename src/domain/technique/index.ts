export { FACE_ZONE_IDS, faceZoneIdSchema, type FaceZoneId } from './face-zone-id.ts';
export { EAR, HEAD, NECK, curveOf, distanceToEdge, isInside, mirrored, type Outline, type Point } from './face-shape.ts';
export { FACE_ZONES, zoneAt, type FaceZone } from './face-zones.ts';
export { rolledNeedle, touchAngle, uprightNeedle, type NeedlePlace } from './needle-entry.ts';
