import { count, megabytes } from './format.ts';

export const aboutWords = {
	title: 'About and storage',
	course: (title: string, version: string) => `${title}, version ${version}`,
	build: (hash: string) => `Content ${hash}`,
	offlineTitle: 'Offline',
	offline: {
		unsupported:
			'This browser keeps no copy of the course: it needs a connection each time. Another browser, or a window that is not private, may.',
		starting: 'The copy of the course is being checked.',
		downloading: (done: number, total: number) =>
			`${megabytes(done)} of ${megabytes(total)} are on this device. You may leave: the download goes on where it stopped.`,
		ready: (bytes: number) => `The whole course is on this device (${megabytes(bytes)}). It works without a connection.`,
		failed: {
			network: 'The download stopped because the connection broke. What arrived is kept, and the rest follows when there is a connection.',
			damaged: 'A file arrived changed, so it was refused. Try again later, or in another network.',
			full: 'This device has no room for the course. Free some space, then try again.'
		}
	},
	retry: 'Try again',
	recordTitle: 'Your record',
	recordBody:
		'Everything you do is kept in this browser on this device, and nowhere else. Clearing the site’s data deletes it. A private window forgets it when it closes.',
	recordStarting: 'Storage is tried out: a test entry is written, read back and removed.',
	recordReady: 'Storage works: a test entry was written, read back and removed.',
	roomTitle: 'Room on this device',
	room: (used: number, available: number) =>
		`The course and your record take ${megabytes(used)}. ${megabytes(available)} more are free for them.`,
	roomUnknown: 'This browser does not say how much room there is.',
	kept: 'The browser has promised not to clear this site by itself.',
	notKept: 'The browser may clear this site when the device runs short of room. Installing the course makes that less likely.',
	keep: 'Ask the browser to keep it',
	installTitle: 'Install it',
	installBody:
		'On a phone or tablet, choose “Add to home screen” in the browser’s menu. The installed course opens like an app and is less likely to be cleared by the device. On an iPhone or iPad, install before you begin: the installed app keeps a record of its own.',
	hoursTitle: 'How the hours are counted',
	hoursRates: (words: number, minutes: number) =>
		`Reading is counted at ${words} words a minute, and each check, quiz question and decision in a client case at ${minutes} minutes. These are the rates of the word count formula that AICPA and NASBA publish for self-study.`,
	hoursLessons: 'Lessons',
	hoursQuizzes: (n: number) => count(n, 'module quiz, once', 'module quizzes, once each'),
	hoursExam: 'Final exam, once',
	hoursSum: (minutes: number) => `Contact hours of ${minutes} minutes`,
	hours: (n: number) => `${n}`,
	hoursLeftOut:
		'Only what the course asks of you is counted. Figures, opening questions, further tries and your own practice add nothing, and every sum is rounded down.',
	hoursApproval:
		'No board has approved these hours. Boards count 50 minutes to the hour, others who approve courses 45, and several ask for an approved provider: ask your board before you report any.',
	teachTitle: 'What this course is',
	teachBody:
		'It teaches the theory of microneedling for estheticians and is not a licence to treat. Practical skill has to be seen and signed off in person by a qualified assessor. Nothing here is legal or medical advice.',
	sourceTitle: 'How it was made',
	sourceBody: 'Every claim cites its source, and where sources differ the course says so and marks its own choice as “our protocol”.'
};
