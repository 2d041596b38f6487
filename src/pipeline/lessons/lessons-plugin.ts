import { join, relative, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Result } from '#domain/shared';
import type { CompiledCourse } from './assemble-course.ts';
import { compileCourse } from './compile-course.ts';
import { printFault, type Fault } from './fault.ts';
import { isContent, readLessonsFolder } from './read-lessons-folder.ts';
import { codeOf, VIRTUAL_MODULE } from './virtual-modules.ts';

type Compilation = Result<CompiledCourse, Fault[]>;

/** Editors save in bursts; one compilation answers them all. */
const SETTLE_MS = 50;

/**
 * Gives the app the course as virtual modules (virtual-course.d.ts). A build with a fault fails with all of them; a dev
 * server shows them in its overlay, keeps serving the last course without a fault, and reloads the page when they are mended.
 */
export function lessons(): Plugin {
	let root = process.cwd();
	let isBuild = false;
	let compilation: Promise<Compilation> | undefined;
	let lastGood: CompiledCourse | undefined;

	const compile = (): Promise<Compilation> => {
		compilation ??= readLessonsFolder(root).then((files) => {
			const result = compileCourse(files);
			if (result.ok) lastGood = result.value;
			return result;
		});
		return compilation;
	};

	return {
		name: 'lessons',
		configResolved(config) {
			root = config.root;
			isBuild = config.command === 'build';
		},
		async buildStart() {
			if (!isBuild) return;
			this.addWatchFile(join(root, 'lessons'));
			const result = await compile();
			if (!result.ok) this.error(errorOf(result.error, root));
		},
		watchChange() {
			compilation = undefined;
		},
		resolveId: {
			filter: { id: VIRTUAL_MODULE },
			handler: (id) => `\0${id}`
		},
		load: {
			filter: { id: new RegExp(VIRTUAL_MODULE.source.replace('^', '^\\0')) },
			async handler(id) {
				const result = await compile();
				const course = result.ok ? result.value : lastGood;
				if (!course) this.error(errorOf(result.ok ? [] : result.error, root));
				return codeOf(id.slice(1), course) ?? this.error(`the course has no ${id.slice(1)}. Name a lesson that module.yaml lists.`);
			}
		},
		configureServer(server) {
			let timer: ReturnType<typeof setTimeout> | undefined;
			server.watcher.on('all', (_event, path) => {
				if (!isContent(relative(root, path).split(sep).join('/'))) return;
				clearTimeout(timer);
				timer = setTimeout(() => {
					compilation = undefined;
					compile().then(
						(result) => publish(result, server, root),
						(error: unknown) => server.config.logger.error(`lessons/ could not be read: ${String(error)}. Restore the folder.`)
					);
				}, SETTLE_MS);
			});
		}
	};
}

function publish(result: Compilation, server: ViteDevServer, root: string): void {
	if (!result.ok) {
		const { message, loc, id } = errorOf(result.error, root);
		server.config.logger.error(message);
		server.environments.client.hot.send({ type: 'error', err: { message, stack: '', id, loc, plugin: 'lessons' } });
		return;
	}
	for (const { moduleGraph } of Object.values(server.environments)) {
		for (const [id, module] of moduleGraph.idToModuleMap) {
			if (VIRTUAL_MODULE.test(id.slice(1))) moduleGraph.invalidateModule(module);
		}
	}
	server.environments.client.hot.send({ type: 'full-reload' });
}

/** All faults as one error of the bundler, which points at the first of them. */
function errorOf(faults: readonly Fault[], root: string) {
	const [first = { file: 'lessons', line: 1, column: 1 }] = faults;
	const file = join(root, first.file);
	return {
		message: [`the lessons have ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:`, ...faults.map(printFault)].join('\n'),
		id: file,
		loc: { file, line: first.line, column: first.column }
	};
}
