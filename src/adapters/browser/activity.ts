const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'wheel', 'touchmove'] as const;
/** Moving a mouse fires a hundred times a second; once a second is enough to know that someone is there. */
const QUIET_MS = 1000;

/** Reports signs of life while the page is visible, and rest when it is hidden or left. Returns the way to stop. */
export function watchActivity(listener: { oninput(): void; onrest(): void }): () => void {
	let heard = 0;
	const oninput = () => {
		const now = performance.now();
		if (document.visibilityState !== 'visible' || now - heard < QUIET_MS) return;
		heard = now;
		listener.oninput();
	};
	const onvisibility = () => {
		if (document.visibilityState === 'visible') oninput();
		else listener.onrest();
	};
	const options = { passive: true, capture: true };
	for (const sign of SIGNS_OF_LIFE) addEventListener(sign, oninput, options);
	document.addEventListener('visibilitychange', onvisibility);
	addEventListener('pagehide', listener.onrest);
	oninput();
	return () => {
		for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, oninput, options);
		document.removeEventListener('visibilitychange', onvisibility);
		removeEventListener('pagehide', listener.onrest);
	};
}
