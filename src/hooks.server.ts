import type { Handle } from '@sveltejs/kit';

/** Runs while pages are written: the two faces that every page begins with are asked for at once, so that text seldom changes its face. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type === 'js' || type === 'css' || /(literata|hanken-grotesk)-latin-wght-normal/.test(path)
	});
