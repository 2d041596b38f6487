import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/**
 * The scripts that a page may run are listed by hash in the page itself; both policies apply. This one says what a page cannot say
 * of itself, and it is the only one that the service worker has.
 */
const CONTENT_SECURITY_POLICY = [
	"frame-ancestors 'self'",
	"base-uri 'none'",
	"object-src 'none'",
	"form-action 'none'",
	"connect-src 'self'",
	"worker-src 'self'",
	"manifest-src 'self'"
].join('; ');

/** Sent with every answer. docs/deploying.md asks the same of every other server. */
export const SECURITY_HEADERS = {
	'Content-Security-Policy': CONTENT_SECURITY_POLICY,
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff'
};

/**
 * How long a browser may keep a file without asking.
 * @param {string} path with a leading slash
 */
export function cachePolicy(path) {
	// The name holds a hash of the content.
	if (path.startsWith('/_app/immutable/')) return 'public, max-age=31536000, immutable';
	// Icons and the like: worth a short keep, never the reason why something old is shown.
	if (/\.(png|svg|ico|webp|avif|woff2|txt)$/.test(path)) return 'public, max-age=3600';
	// Pages, the service worker, the manifest: always asked for, seldom sent again.
	return 'no-cache';
}

/**
 * @typedef {{ dir: string, base?: string }} Site the built files, and the path that they appear under (none, or like `/course`)
 * @param {Site} site
 * @returns {import('node:http').RequestListener}
 */
export function answerFrom({ dir, base = '' }) {
	// `dev` makes the disk the truth at every request: a rebuild under a running server is served as it is.
	const files = sirv(dir, {
		dev: true,
		etag: true,
		brotli: true,
		gzip: true,
		setHeaders: (response, path) => void response.setHeader('Cache-Control', cachePolicy(path))
	});

	return (request, response) => {
		for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
		if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();

		const url = request.url ?? '/';
		const [pathname, search] = url.includes('?') ? [url.slice(0, url.indexOf('?')), url.slice(url.indexOf('?'))] : [url, ''];
		const isInside = pathname === base || pathname.startsWith(`${base}/`);
		const path = decoded(pathname.slice(base.length));
		if (!isInside || path === undefined || /(^|[\\/])\./.test(path) || path.includes('\0')) return notFound(response, base);

		// Without the slash the page would look for its files one level too high.
		if (!path.endsWith('/') && existsSync(join(dir, path, 'index.html'))) {
			return void response.writeHead(308, { Location: `${pathname.replace(/^\/+/, '/')}/${search}` }).end();
		}
		request.url = `${pathname.slice(base.length)}${search}`;
		files(request, response, () => notFound(response, base));
	};
}

/** @param {string} path */
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} base
 */
function notFound(response, base) {
	response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' });
	response.end(`Nothing is at this address. The course starts at ${base}/\n`);
}

/**
 * Serves a built site. Port 0 takes any free one.
 * @param {Site & { port?: number, host?: string }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function serve({ port = 0, host = '127.0.0.1', ...site }) {
	const server = createServer(answerFrom(site));
	return new Promise((resolve, reject) => {
		server.once('error', reject).listen(port, host, () => {
			const address = server.address();
			const actual = typeof address === 'object' && address !== null ? address.port : port;
			resolve({
				url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${actual}${site.base ?? ''}/`,
				close: () =>
					new Promise((done) => {
						server.close(() => done());
						server.closeAllConnections();
					})
			});
		});
	});
}

/** `npm start`: the folder as argument; PORT, HOST and BASE_PATH from the environment. */
async function start() {
	const dir = process.argv[2] ?? 'build';
	const port = Number(process.env.PORT ?? 4173);
	const host = process.env.HOST ?? '127.0.0.1';
	if (!existsSync(join(dir, 'index.html'))) throw new Error(`There is no built site in “${dir}”. Run “npm run build” first.`);
	try {
		const { url } = await serve({ dir, port, host, base: process.env.BASE_PATH ?? '' });
		console.log(`\nThe course is at ${url}\nStop with Ctrl+C.`);
	} catch (reason) {
		const code = reason instanceof Error && 'code' in reason ? String(reason.code) : '';
		const hint = {
			EADDRINUSE: `Port ${port} is in use. Choose another with the variable PORT, as in PORT=${port + 1} npm start`,
			EACCES: `Port ${port} is not yours to open. Choose one above 1023 with the variable PORT, as in PORT=4173 npm start`,
			ENOTFOUND: `There is no “${host}” on this machine. Leave the variable HOST out, or set it to an address of this machine`
		}[code];
		throw hint === undefined ? reason : new Error(hint, { cause: reason });
	}
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	await start().catch((reason) => {
		console.error(`\n✗ ${reason instanceof Error ? reason.message : String(reason)}\n`);
		process.exitCode = 1;
	});
}
