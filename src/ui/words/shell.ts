import { megabytes } from './format.ts';

export const shellWords = {
	brand: 'Stratum',
	skip: 'Skip to the content',
	menu: 'Menu',
	mainNavigation: 'Main',
	footNavigation: 'About this course',
	home: 'Course',
	learners: 'Learners',
	switchLearner: (name: string) => `${name}: learner, switch or add`,
	nobody: 'Set up your name',
	search: 'Search',
	/** The same where there is little room. */
	nobodyShort: 'Your name',
	scope: 'Scope by place',
	glossary: 'Glossary',
	sources: 'Sources',
	history: 'Your attempts',
	notebook: 'Notebook',
	about: 'About and storage',
	certificate: 'Certificate',
	offlineStarting: 'Preparing offline use',
	offlineDownloading: (done: number, total: number) => `Downloading ${Math.floor((done / Math.max(1, total)) * 100)}%`,
	offlineReady: (bytes: number) => `Ready offline · ${megabytes(bytes)}`,
	offlineFailed: 'Download paused',
	offlineUnsupported: 'Needs a connection',
	saving: 'Saving …',
	saved: 'Saved',
	unsaved: 'Not saved',
	unsavedFull: 'This device has no space left. Free some space, then answer again. What showed “Saved” before is safe.',
	unsavedUnavailable: (reason: string) =>
		`The record on this device did not accept it (${reason}). Reload the page, then answer again. What showed “Saved” before is safe.`,
	unsavedConflict: 'Another tab wrote at the same moment. What it wrote is shown now; answer again if yours differs.',
	unsavedNoLearner: 'Set up your name first, so that there is a record to save to.',
	toCourse: 'To the course',
	loading: 'Opening your record …'
};
