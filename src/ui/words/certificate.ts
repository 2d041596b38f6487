import { count, date } from './format.ts';

export const certificateWords = {
	title: 'Certificate',
	documentTitle: 'Certificate · Stratum',
	what: 'A completion record made on this device. Nobody checks who answered, it covers theory only, and it is not a licence to treat. The certificate says so itself.',
	noLearner: 'A certificate carries a name. Set up yours first.',
	missingTitle: 'Still to do',
	missingBody: (n: number) => `${count(n, 'step is', 'steps are')} missing. Your certificate waits here when they are done.`,
	missingLesson: (title: string) => `Lesson: ${title}`,
	missingQuiz: (title: string) => `Pass the quiz: ${title}`,
	missingExam: 'Pass the final exam',
	readyTitle: 'Everything is done',
	readyBody: (name: string) =>
		`The certificate will carry the name ${name}, for ever as it is issued now. Is that how your licence spells it?`,
	changeName: 'Change the name first',
	issue: 'Issue the certificate',
	issuedTitle: 'Your certificate',
	issuedOn: (ms: number) => `Issued on ${date(ms)}`,
	paper: 'Paper',
	papers: { a4: 'A4', letter: 'US Letter' },
	preparing: 'Making the file …',
	download: (paper: string) => `Download the PDF, ${paper}`,
	share: 'Share the PDF',
	shared: 'Handed over to the share sheet.',
	shareFailed: 'The share sheet did not take the file. Use the download instead.',
	picture: 'The certificate as it is printed',
	checkTitle: 'How to check it',
	checkBody:
		'The id at its foot stands in the record of the device that issued it, and nowhere else: ask to see this page there. It proves no skill; that has to be seen in person by a qualified assessor.',
	checkReview: (line: string) => `The lessons behind it: ${line.charAt(0).toLowerCase()}${line.slice(1)}.`,
	wrongNameTitle: 'The name is wrong',
	wrongNameBody: (name: string, holder: string) =>
		`Your details now say ${name}; this certificate says ${holder}. A corrected one replaces it and names it. The old one stays in your record.`,
	wrongNameHint: 'Correct your name in your details; then this page offers a certificate that replaces this one.',
	toDetails: 'To your details',
	correct: (name: string) => `Issue it for ${name}`,
	earlierTitle: 'Earlier certificates',
	superseded: 'replaced',
	otherVersion: (version: string) => `version ${version}`,
	failure: {
		glyphs: (characters: string) =>
			`The certificate’s typeface has no sign for ${characters}. Write your name in Latin letters in your details, as in your passport; a certificate with empty boxes would help nobody.`,
		notLoaded: 'What makes the PDF is not on this device yet. Connect once, wait for “Ready offline”, and try again.',
		empty: 'Your name holds no letter. Correct it in your details.',
		tooLong: 'Your name is longer than 80 characters. Shorten it in your details to what your licence shows.',
		forbidden: 'Your name holds characters that cannot be printed. Type it again by hand in your details.',
		notSaved: 'The certificate could not be kept, so it was not issued. Try again.',
		notEligible: 'Something is still missing; it stands below.'
	},
	again: 'Try again'
};
