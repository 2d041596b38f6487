import './print-alone.css';

/** Prints one part of the page and nothing else; the page itself prints whole again afterward. */
export function printAlone(part: HTMLElement): void {
	// Where a browser never said that it had printed, the part before this one would come along.
	for (const earlier of document.querySelectorAll<HTMLElement>('[data-print-alone]')) delete earlier.dataset['printAlone'];
	part.dataset['printAlone'] = '';
	addEventListener('afterprint', () => delete part.dataset['printAlone'], { once: true });
	print();
}
