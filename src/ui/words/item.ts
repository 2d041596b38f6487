/** What is said where an item is asked and explained: in a lesson's check as in a quiz. */
export const itemWords = {
	right: 'Right.',
	part: 'Partly right.',
	wrong: 'Not right.',
	again: 'Try again',
	anotherLook: 'Another look',
	check: 'Check',
	incomplete: 'Answer first',
	yourAnswer: 'your answer',
	keyMark: 'right',
	map: 'Face map',
	list: 'The same zones as a list',
	place: (step: string) => `Place: ${step}`,
	takeOut: 'Take out',
	order: 'Your order',
	steps: 'Steps to place',
	allPlaced: 'Every step is placed. Tap one to take it out.',
	nonePlaced: 'Tap the step that comes first.',
	number: 'Your answer',
	notANumber: 'Write a number in digits, such as 0.3 or 12.',
	value: (value: number, unit: string) => `${value} ${unit}`
};
