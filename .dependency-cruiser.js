/**
 * The house of docs/architecture.md as rules: floors (nothing points up), doors (a room is entered by its index.ts), no circles, and
 * each library in its room.
 */

/**
 * A floor and what it may see.
 * @param {string} floor
 * @param {string} path
 * @param {string} sees a pattern of what it may import under src
 * @param {string} comment
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const stairs = (floor, path, sees, comment) => ({
	name: `stairs-${floor}`,
	comment,
	severity: 'error',
	from: { path },
	to: { path: '^src/', pathNot: sees }
});

/**
 * A library and the rooms that may know it.
 * @param {string} library
 * @param {string} rooms a pattern
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const livesIn = (library, rooms) => ({
	name: `${library}-in-its-room`,
	comment: `Only ${rooms} may know ${library}; everyone else asks that room.`,
	severity: 'error',
	from: { path: '^src/', pathNot: rooms },
	to: { path: `(^|/)node_modules/${library}/` }
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		{
			name: 'no-circles',
			comment: 'Two files that need each other are one file, or three.',
			severity: 'error',
			from: { path: '^(.+)$' },
			// A recursive component imports itself.
			to: { circular: true, pathNot: '^$1$' }
		},
		{
			name: 'no-broken-imports',
			comment: 'The imported file or package does not exist. Exempt: what Vite makes, and types without code.',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: ['^virtual:', '^\\$app/', '/\\$types$', '^mdast$'] }
		},
		{
			name: 'no-undeclared-packages',
			comment: 'package.json must name every package that is imported.',
			severity: 'error',
			from: {},
			to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }
		},

		stairs('domain', '^src/domain/', '^src/domain/', 'The rules know nothing but rules.'),
		stairs('adapters', '^src/adapters/', '^src/(domain|adapters)/', 'An adapter implements a port of the domain and sees nothing else.'),
		stairs('state', '^src/state/', '^src/(domain|state)/', 'State receives its adapters from compose-app.ts.'),
		stairs('ui', '^src/ui/', '^src/(domain|state|ui)/', 'Components show state and report intents.'),
		stairs(
			'routes',
			'^src/routes/',
			'^src/(domain|state|ui|routes)/|^src/compose-app\\.ts$',
			'A route loads and places; the app makes the rest.'
		),
		stairs('worker', '^src/service-worker', '^src/domain/', 'The service worker speaks the messages of the domain.'),
		stairs('pipeline', '^src/pipeline/', '^src/(domain|pipeline)/', 'Build time stands beside the house.'),
		{
			name: 'adapters-stay-in-their-room',
			comment: 'One adapter that needs another is two ports; compose-app.ts joins them.',
			severity: 'error',
			from: { path: '^src/adapters/([^/]+)/' },
			to: { path: '^src/adapters/', pathNot: '^src/adapters/$1/' }
		},
		{
			name: 'adapters-meet-in-compose-app',
			comment: 'Only compose-app.ts knows which adapters there are.',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/(adapters/|compose-app\\.ts$)' },
			to: { path: '^src/adapters/' }
		},
		{
			name: 'compose-app-is-for-routes',
			comment: 'The app is made once, by the root layout.',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/routes/' },
			to: { path: '^src/compose-app\\.ts$' }
		},
		{
			name: 'doors',
			comment: 'Enter a room by its index.ts: what that does not export is nobody else’s business.',
			severity: 'error',
			from: { path: '^src/([^/]+)/([^/]+)/' },
			to: { path: '^src/(domain|adapters|state|pipeline)/[^/]+/.', pathNot: ['^src/$1/$2/', '^src/[^/]+/[^/]+/index\\.(ts|js)$'] }
		},
		{
			name: 'compose-app-uses-doors',
			comment: 'Enter a room by its index.ts.',
			severity: 'error',
			from: { path: '^src/[^/]+\\.ts$' },
			to: { path: '^src/(domain|adapters|state|pipeline)/[^/]+/.', pathNot: '^src/[^/]+/[^/]+/index\\.ts$' }
		},
		{
			name: 'rooms-are-flat',
			comment: 'A room that needs a cupboard is two rooms.',
			severity: 'error',
			from: { path: '^src/(domain|adapters|state|ui|pipeline)/[^/]+/[^/]+/' },
			to: {}
		},
		{
			name: 'the-shop-ships-no-tools',
			comment: 'Nothing of build time or of the tests reaches the app.',
			severity: 'error',
			from: { path: '^src/(domain|adapters|state|ui|routes)/|^src/[^/]+\\.ts$' },
			to: { path: '^(src/pipeline|tests)/' }
		},

		livesIn('dexie', '^src/adapters/storage/'),
		livesIn('pdfkit', '^src/adapters/pdf/'),
		livesIn('xstate', '^src/domain/(attempt|assessment|case)/|^src/state/(bridge|attempt)/'),
		livesIn('valibot', '^src/(domain|adapters|pipeline)/'),
		livesIn('satteri', '^src/pipeline/'),
		livesIn('cspell-lib', '^src/pipeline/spelling/'),
		livesIn('yaml', '^src/pipeline/'),
		{
			name: 'no-development-packages-in-the-app',
			comment: 'What the app imports while it runs is a dependency, not a development dependency.',
			severity: 'error',
			from: { path: '^src/(domain|adapters|state)/' },
			to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/(svelte|@sveltejs)/' }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\.svelte-kit/' },
		tsConfig: { fileName: 'tsconfig.json' },
		// Types bind rooms together as much as code does.
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'browser', 'import', 'types', 'default'],
			extensions: ['.ts', '.js', '.svelte', '.mjs', '.json']
		},
		reporterOptions: { mermaid: { minify: false } }
	}
};
