import './print-alone.css';

/** Prints one part of the page and nothing else; the page itself prints whole again afterward. */
export function printAlone(part: HTMLElement): void {
	part.dataset['printAlone'] = '';
	addEventListener('afterprint', () => delete part.dataset['printAlone'], { once: true });
	print();
}
