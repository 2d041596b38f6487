import type { HotspotItem, HotspotResponse } from './hotspot-schema.ts';
import { scorePicks } from './multiple-response.ts';
import type { Thousandths } from './thousandths.ts';

/** At least one zone, each of the item's, none twice. */
export function validateHotspot(item: HotspotItem, response: HotspotResponse): boolean {
	const known = new Set<string>(item.zones.map((zone) => zone.id));
	return response.zones.length > 0 && new Set(response.zones).size === response.zones.length && response.zones.every((id) => known.has(id));
}

export function scoreHotspot(item: HotspotItem, response: HotspotResponse): Thousandths {
	return scorePicks(item.zones, response.zones);
}
