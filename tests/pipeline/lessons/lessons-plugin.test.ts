import { join } from 'node:path';
import { build, createServer, type HotPayload, type InlineConfig, type ViteDevServer } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';
import { lessons } from '#pipeline/lessons';
import { COURSE, insert, LESSON, replace, type Edit } from '#fixtures/course-files';
import { compiledCourse } from '#fixtures/lesson';
import { lessonsFolder, type LessonsFolder } from '#fixtures/lessons-folder';

// Whole courses are compiled here, and the machine may be busy with others.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const RENAMED = replace(COURSE, 'title: A course', 'title: Renamed');
const WRONG = insert('Roll <br> once.');
/** Generous, for a busy machine: nothing waits that long unless it fails. */
const PATIENCE = { timeout: 20_000, interval: 20 };

let folder: LessonsFolder | undefined;
let server: ViteDevServer | undefined;
afterEach(async () => {
	await server?.close();
	folder?.end();
	server = undefined;
});

const options = (root: string): InlineConfig => ({ root, configFile: false, envFile: false, logLevel: 'silent', plugins: [lessons()] });

/** Builds an app that imports the given module, and gives its code. */
async function buildApp(imported: string, ...edits: Edit[]): Promise<string> {
	folder = lessonsFolder(...edits);
	folder.write('other.js', 'export default 1;');
	folder.write('main.js', `export * from '${imported}'; export { default } from '${imported}';`);
	const built = await build({
		...options(folder.root),
		build: { write: false, minify: false, lib: { entry: join(folder.root, 'main.js'), formats: ['es'] } }
	});
	return [built]
		.flat()
		.flatMap((result) => ('output' in result ? result.output.map((file) => ('code' in file ? file.code : '')) : []))
		.join('\n');
}

/** A dev server on the small course that watches its files, and everything that it tells its pages. */
async function serve(...edits: Edit[]) {
	const saved = lessonsFolder(...edits);
	folder = saved;
	const started = await createServer({ ...options(saved.root), server: { middlewareMode: true, ws: false, hmr: false } });
	server = started;
	const told: HotPayload[] = [];
	vi.spyOn(started.environments.client.hot, 'send').mockImplementation((payload: unknown) => void told.push(payload as HotPayload));
	await vi.waitFor(() => expect(started.watcher.getWatched()[join(saved.root, 'lessons/01-rolling')]).toContain('01-hold.md'), PATIENCE);
	return {
		told,
		save: (...next: Edit[]) => saved.save(...next),
		/** What a page would import. */
		load: async (id: string): Promise<Record<string, unknown>> => started.ssrLoadModule(id),
		title: async () => (await started.ssrLoadModule('virtual:course/outline')).default.title as string
	};
}

test('L21: a course without a fault is built into the app', async () => {
	expect(await buildApp('virtual:course/outline')).toContain(compiledCourse().course.contentHash);
});

test('L21: a build with faults fails with all of them', async () => {
	const failed = buildApp('virtual:course/outline', WRONG, replace(COURSE, 'language: en', 'language: english'));

	await expect(failed).rejects.toThrow(
		[
			'the lessons have 2 faults:',
			`${LESSON}:19:6: <br> is HTML, and a lesson has none. Write it in Markdown, or take it out. (html-found)`,
			`${COURSE}:4:11: language is not a language tag. Write one such as en. (field-wrong)`
		].join('\n')
	);
});

test('L21: a build with faults fails even if it asks for no part of the course', async () => {
	await expect(buildApp('./other.js', WRONG)).rejects.toThrow('the lessons have 1 fault:');
});

test('L21: a build fails that asks for a lesson which the course does not have', async () => {
	await expect(buildApp('virtual:course/lesson/fall')).rejects.toThrow('the course has no virtual:course/lesson/fall');
});

test('L8: each part of the course is a module of its own', async () => {
	const compiled = compiledCourse();
	const { load } = await serve();
	const part = async (name: string) => (await load(`virtual:course/${name}`))['default'];

	expect(await part('outline')).toEqual(compiled.course);
	expect(await part('bank')).toEqual(compiled.bank);
	expect(await part('teaching')).toEqual(compiled.teaching);
	expect(await part('scope')).toEqual(compiled.scope);
	expect(await part('glossary')).toEqual(compiled.glossary);
	expect(await part('sources')).toEqual(compiled.sources);
	expect(await part('protocols')).toEqual(compiled.protocols);
	expect(Object.keys((await part('lesson-loaders')) ?? {})).toEqual(['hold', 'press', 'stroke', 'lift']);
	for (const [id, page] of compiled.pages) {
		expect(await load(`virtual:course/lesson/${id}`)).toMatchObject({ page, checks: compiled.checks.get(id) });
	}
});

test('L22: a change of the content reloads the page, which then finds the new content', async () => {
	const { told, save, title } = await serve();
	expect(await title()).toBe('A course');

	save(RENAMED);

	await vi.waitFor(() => expect(told).toContainEqual({ type: 'full-reload' }), PATIENCE);
	expect(await title()).toBe('Renamed');
});

test('L22: a fault is shown over the page, the last course without one is served, and mending it reloads', async () => {
	const { told, save, load, title } = await serve();
	expect(await title()).toBe('A course');

	save(WRONG);

	await vi.waitFor(() => expect(told.map(({ type }) => type)).toEqual(['error']), PATIENCE);
	expect(told[0]).toMatchObject({
		err: { plugin: 'lessons', message: expect.stringContaining(`${LESSON}:19:6: <br> is HTML`), loc: { line: 19, column: 6 } }
	});
	expect(await title()).toBe('A course');
	expect(await load('virtual:course/glossary'), 'a part that was not asked for before').toHaveProperty('default');

	save(RENAMED);

	await vi.waitFor(() => expect(told.at(-1)).toEqual({ type: 'full-reload' }), PATIENCE);
	expect(await title()).toBe('Renamed');
});

test('L22: a server that starts on a fault says so to the page that asks, and serves it once the fault is mended', async () => {
	const { told, save, title } = await serve(WRONG);
	await expect(title()).rejects.toThrow('the lessons have 1 fault:');

	save();

	await vi.waitFor(() => expect(told).toContainEqual({ type: 'full-reload' }), PATIENCE);
	expect(await title()).toBe('A course');
});
