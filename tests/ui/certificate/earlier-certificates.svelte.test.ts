import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Certificate } from '#domain/credential';
import { ok } from '#domain/shared';
import EarlierCertificates from '#ui/certificate/EarlierCertificates.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { certificateOf } from '#fixtures/certificate';
import { uuid } from '#fixtures/record';

const older = certificateOf({
	id: uuid(1) as Certificate['id'],
	holder: 'Ana Garcia',
	course: { ...certificateOf().course, version: '2025.01' }
});
const newer = certificateOf({ id: uuid(2) as Certificate['id'], holder: 'Ana García', supersedes: older.id, course: older.course });

test('C6: a certificate that was superseded stays, says so, and can still be had as a file', async () => {
	const print = vi.fn(({ id }: Certificate) =>
		Promise.resolve(ok({ filename: `${id}.pdf`, url: `blob:nothing/${id}`, share: null, release: () => undefined }))
	);
	const screen = await render(EarlierCertificates, { certificates: [newer, older], firstPaper: 'a4', print });
	expect(print).not.toHaveBeenCalled();
	await expect.element(screen.getByText('version 2025.01, replaced')).toBeVisible();
	await expect.element(screen.getByText('version 2025.01', { exact: true })).toBeVisible();

	await screen.getByText('Ana Garcia, Issued on').click();

	await expect.element(screen.getByRole('link', { name: 'Download the PDF, A4' })).toHaveAttribute('download', `${older.id}.pdf`);
	expect(print.mock.calls.map(([{ id }]) => id)).toEqual([older.id]);
	await expectNoAxeFaults();
});
