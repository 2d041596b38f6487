import type { Certificate } from './certificate.ts';

/**
 * A file name that every file system and mail program takes: `completion-certificate-nguyen-thi-anh-tuyet-1c9d2f4e.pdf`.
 * The holder is left out where nothing of the name is left in ASCII; the id's beginning tells two files apart.
 */
export function certificateFilename({ holder, id }: Pick<Certificate, 'holder' | 'id'>): string {
	const plain = holder
		.toLowerCase()
		.replace(/[đðłøßæœıħŋþ]/gu, (letter) => PLAIN[letter] ?? '')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/gu, '-')
		.replace(/^-+|-+$/gu, '');
	return ['completion-certificate', plain, id.slice(0, 8)].filter((part) => part !== '').join('-') + '.pdf';
}

/** Letters that do not decompose into a plain one and a mark. */
const PLAIN: Record<string, string> = { đ: 'd', ð: 'd', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŋ: 'n', þ: 'th' };
