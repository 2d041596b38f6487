export const learnerWords = {
	title: 'Who is learning?',
	firstTitle: 'Before you begin',
	firstBody: 'Your work is kept on this device, in this browser, under your name. Nothing is sent anywhere, and there is no account.',
	chooseBody: 'Each learner has a record of her own. Switching never mixes or deletes anything.',
	existing: 'Learners on this device',
	use: (name: string) => `Continue as ${name}`,
	current: 'Learning now',
	since: (date: string) => `since ${date}`,
	add: 'Add a learner',
	edit: 'Your details',
	name: 'Your name, as it shall stand on the certificate',
	nameHint: 'The name on your licence or identity card is best. You can correct it later.',
	nameEmpty: 'Write your name, so that the certificate can carry it.',
	nameTooLong: 'This name is longer than 80 characters. Shorten it to what your licence shows.',
	nameForbidden: 'This name holds characters that cannot be printed. Type it again by hand.',
	practitioner: 'What you are',
	practitionerHint: 'It decides which needle lengths the course speaks of as yours.',
	place: 'Where you practise',
	placeHint: 'The course shows what it found for that place.',
	placeNone: 'Somewhere else',
	placeUnknown:
		'The course has found nothing for your place. That is not a permission: ask your licensing board and your insurer before you treat anyone.',
	asOf: (when: string) => (/^undated/i.test(when) ? 'The source is undated' : `As of ${when}`),
	confidence: {
		A: 'the text of the rule was read',
		B: 'a professional body reports the rule',
		C: 'only an explainer or a trade summary was found'
	},
	position: {
		prohibited: 'Not allowed for estheticians',
		limited: 'Allowed within limits',
		allowed: 'Allowed',
		medical: 'Treated as medical',
		unclear: 'Unclear'
	},
	checkBoard: 'Check your board: rules change, and this is not legal advice.',
	save: 'Begin',
	saveChange: 'Save changes',
	saved: 'Your details are saved.',
	failed: (reason: string) => `Your details could not be saved: ${reason}`,
	back: 'Back to the course'
};
