import type { FileSaver, ShareOutcome } from '#domain/credential';

/** Files as downloads, and through the share sheet of phones and tablets, where a download is hard to find again. */
export function browserFiles(): FileSaver {
	return {
		prepare({ name, type, bytes }) {
			const file = new File([new Uint8Array(bytes)], name, { type });
			const url = URL.createObjectURL(file);
			return {
				filename: name,
				url,
				share: isShareable(file) ? () => share(file) : null,
				release: () => URL.revokeObjectURL(url)
			};
		}
	};
}

function isShareable(file: File): boolean {
	// Absent in Firefox and outside secure pages.
	const { canShare } = navigator as { canShare?: Navigator['canShare'] };
	return matchMedia('(pointer: coarse)').matches && canShare?.call(navigator, { files: [file] }) === true;
}

async function share(file: File): Promise<ShareOutcome> {
	try {
		await navigator.share({ files: [file], title: file.name });
		return 'shared';
	} catch (reason) {
		return reason instanceof DOMException && reason.name === 'AbortError' ? 'cancelled' : 'failed';
	}
}
