import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { certificateFace, type Certificate } from '#domain/credential';
import CertificatePicture from '#ui/certificate/CertificatePicture.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { certificateOf } from '#fixtures/certificate';

const supersedes = 'ad5bd2c5-3a53-4c52-8b3c-2fb0c69e9a33' as Certificate['id'];
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
const shown = (parts: Partial<Certificate> = {}) => render(CertificatePicture, { certificate: certificateOf(parts) });

test('C20: the picture has the words of the print, in their order and their language', async () => {
	const screen = await shown({ supersedes });
	const face = certificateFace(certificateOf({ supersedes }), 'en');

	const picture = screen.getByRole('figure', { name: 'The certificate as it is printed' });
	const words = [...picture.element().querySelectorAll('p, dt, dd')].map((one) => folded(one.textContent)).filter((text) => text !== '');

	expect(words).toEqual([
		face.title,
		face.notice,
		face.holder,
		face.course.before + face.course.title + face.course.after,
		...face.facts.flatMap(({ label, value }) => [label, value]),
		face.statement,
		...face.foot,
		face.scores.title,
		...face.scores.rows.flatMap(({ label, value }) => [label, value])
	]);
	expect(picture.element().querySelector('[lang]')?.getAttribute('lang')).toBe('en');
	await expectNoAxeFaults();
});

test('C20: two modules of the same title are two rows', async () => {
	const { scores } = certificateOf();
	const modules = ['one', 'two'].map((id) => ({ module: id as never, title: 'The same title', percent: 90 }));

	const screen = await shown({ scores: { ...scores, modules } });

	expect(screen.getByText('The same title').elements()).toHaveLength(2);
	await expectNoAxeFaults();
});

test.each(['W'.repeat(80), 'Wilhelmina Aleksandra Featherstonehaugh-Wojciechowska de Montmorency-Castellanos'])(
	'C20: on a phone the long name %s stays in the picture',
	async (holder) => {
		document.body.style.width = '320px';
		try {
			const screen = await shown({ holder });

			const sheet = screen.getByRole('figure').element().getBoundingClientRect();
			const range = document.createRange();
			range.selectNodeContents(screen.getByText(holder).element());
			expect(range.getBoundingClientRect().right).toBeLessThanOrEqual(sheet.right);
			expect(sheet.right).toBeLessThanOrEqual(320 + 16);
			await expectNoAxeFaults();
		} finally {
			document.body.style.width = '';
		}
	}
);
