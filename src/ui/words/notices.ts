/** What is said when something is out of the ordinary: no page has to load it. */
export const noticeWords = {
	storageTitle: 'Nothing can be saved here',
	storageBody: (reason: string) =>
		`This browser refuses storage to the page (${reason}). You can read every lesson, but quizzes and the exam stay closed, because your answers would be lost. Leave private browsing, allow site data, or open the course in another browser.`,
	unreadable: (n: number) =>
		`${n} entries of your record were written by a newer version of this app. They are kept, and show again after an update.`,
	updateTitle: 'A new version is ready',
	updateBody: 'It is downloaded already. Your record stays as it is.',
	updateHeld: 'An attempt is open in another window of this browser. Finish it there, then update.',
	updateNow: 'Update now',
	outdatedBody: 'Another tab runs a newer version. Reload to use it here too.',
	reload: 'Reload',
	notFoundTitle: 'There is no such page',
	notFoundBody: 'The address may be from an older version of the course.',
	errorTitle: 'This page could not be shown',
	errorBody: 'Nothing in your record was changed. Go back to the course and try again.'
};
