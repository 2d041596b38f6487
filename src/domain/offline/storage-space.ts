/** Port: the room that this device has for the course and the record. */
export interface StorageSpace {
	/** In bytes, as the browser estimates it; null where it does not say. */
	measure(): Promise<{ readonly used: number; readonly available: number } | null>;
	/**
	 * Asks the browser never to clear this site's storage by itself when the device runs short. 'unknown': it has no such promise to
	 * give. A browser may show a question, so ask when the person has just begun something worth keeping.
	 */
	keep(): Promise<'kept' | 'refused' | 'unknown'>;
}
