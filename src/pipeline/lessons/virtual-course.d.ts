/** What `lessons()` of vite.config.ts makes of the folder lessons/. */
declare module 'virtual:course/identity' {
	import type { CourseIdentity } from '#domain/course';
	const identity: CourseIdentity;
	export default identity;
}

declare module 'virtual:course/outline' {
	import type { Course } from '#domain/course';
	const course: Course;
	export default course;
}

declare module 'virtual:course/lesson-loaders' {
	import type { BankItem } from '#domain/assessment';
	import type { LessonPage } from '#domain/course';
	interface LessonChunk {
		readonly page: LessonPage;
		/** The inline checks of the lesson, in the order of the page. */
		readonly checks: readonly BankItem[];
		/** The questions that open it. */
		readonly recall: readonly BankItem[];
	}
	/** One chunk for each lesson, by the lesson's id. */
	const loaders: Readonly<Record<string, () => Promise<LessonChunk>>>;
	export default loaders;
}

declare module 'virtual:course/lesson/*' {
	import type { BankItem } from '#domain/assessment';
	import type { LessonPage } from '#domain/course';
	export const page: LessonPage;
	export const checks: readonly BankItem[];
	export const recall: readonly BankItem[];
}

declare module 'virtual:course/cases' {
	import type { ClientCase } from '#domain/case';
	const cases: readonly ClientCase[];
	export default cases;
}

declare module 'virtual:course/bank' {
	import type { BankItem } from '#domain/assessment';
	const bank: readonly BankItem[];
	export default bank;
}

declare module 'virtual:course/teaching' {
	import type { Teaching } from '#domain/course';
	const teaching: Teaching;
	export default teaching;
}

declare module 'virtual:course/scope' {
	import type { Scope } from '#domain/course';
	const scope: Scope;
	export default scope;
}

declare module 'virtual:course/glossary' {
	import type { Term } from '#domain/course';
	const glossary: readonly Term[];
	export default glossary;
}

declare module 'virtual:course/sources' {
	import type { Source } from '#domain/course';
	const sources: readonly Source[];
	export default sources;
}

declare module 'virtual:course/protocols' {
	import type { Protocol } from '#domain/course';
	const protocols: readonly Protocol[];
	export default protocols;
}

declare module 'virtual:course/search' {
	import type { SearchIndex } from '#domain/search';
	const index: SearchIndex;
	export default index;
}
