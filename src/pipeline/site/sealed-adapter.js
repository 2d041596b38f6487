import { seal } from './seal.js';

/**
 * Lets a static adapter write the site, then seals the service worker, then compresses. In this order: what is compressed before the
 * seal would be a worker without its list of files.
 * @param {import('@sveltejs/kit').Adapter} adapter one that does not compress by itself
 * @param {string} dir where it writes
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function sealedAdapter(adapter, dir) {
	return {
		...adapter,
		name: `${adapter.name}, sealed`,
		async adapt(builder) {
			await adapter.adapt(builder);
			const { version, files } = seal(dir);
			await builder.compress(dir);
			builder.log.success(`Sealed version ${version}: ${Object.keys(files).length} files for offline use`);
		}
	};
}
