import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Certificate, Paper, PreparedFile, PrintFailure, ShareOutcome } from '#domain/credential';
import { fail, ok, type Result } from '#domain/shared';
import CertificateFile from '#ui/certificate/CertificateFile.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { certificateOf } from '#fixtures/certificate';

type Print = (certificate: Certificate, paper: Paper) => Promise<Result<PreparedFile, PrintFailure>>;

const fileOn = (paper: Paper, parts: Partial<PreparedFile> = {}): PreparedFile => ({
	filename: `certificate-${paper}.pdf`,
	url: `blob:nothing/${paper}`,
	share: null,
	release: vi.fn(),
	...parts
});
const prints =
	(parts: Partial<PreparedFile> = {}): Print =>
	(_, paper) =>
		Promise.resolve(ok(fileOn(paper, parts)));
const shown = (print: Print, firstPaper: Paper = 'a4') => render(CertificateFile, { certificate: certificateOf(), firstPaper, print });

test('C19: the download link has its address and file name before it is tapped', async () => {
	const screen = await shown(prints());

	const link = screen.getByRole('link', { name: 'Download the PDF, A4' });
	await expect.element(link).toHaveAttribute('href', 'blob:nothing/a4');
	await expect.element(link).toHaveAttribute('download', 'certificate-a4.pdf');
	await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
	await expectNoAxeFaults();
});

test('C19: while the file is being made this is said, and nothing can be tapped that would not work', async () => {
	const { promise, resolve } = Promise.withResolvers<Result<PreparedFile, PrintFailure>>();
	const screen = await shown(() => promise);
	await expect.element(screen.getByText('Making the file …')).toBeVisible();
	expect(screen.getByRole('link').elements()).toEqual([]);
	await expectNoAxeFaults();

	resolve(ok(fileOn('a4')));

	await expect.element(screen.getByRole('link', { name: 'Download the PDF, A4' })).toBeVisible();
	await expect.element(screen.getByText('Making the file …')).not.toBeInTheDocument();
});

test('C12: the paper of the place is offered first, and the other one is a tap away', async () => {
	const release = vi.fn();
	const screen = await shown(prints({ release }), 'letter');
	await expect.element(screen.getByRole('radio', { name: 'US Letter' })).toBeChecked();
	await expect.element(screen.getByRole('link', { name: 'Download the PDF, US Letter' })).toBeVisible();

	await screen.getByRole('radio', { name: 'A4' }).click();

	await expect.element(screen.getByRole('link', { name: 'Download the PDF, A4' })).toHaveAttribute('download', 'certificate-a4.pdf');
	expect(release).toHaveBeenCalledTimes(1);
	await expectNoAxeFaults();
});

test('C19: of two papers chosen in quick succession the later is offered, whichever was made first', async () => {
	const a4 = Promise.withResolvers<Result<PreparedFile, PrintFailure>>();
	const late = fileOn('a4');
	const screen = await shown((_, paper) => (paper === 'a4' ? a4.promise : Promise.resolve(ok(fileOn('letter')))));
	await screen.getByRole('radio', { name: 'US Letter' }).click();
	await expect.element(screen.getByRole('link', { name: 'Download the PDF, US Letter' })).toBeVisible();

	a4.resolve(ok(late));

	await expect.poll(() => vi.mocked(late.release).mock.calls.length).toBe(1);
	await expect.element(screen.getByRole('link')).toHaveAttribute('href', 'blob:nothing/letter');
	await expectNoAxeFaults();
});

test('C19: the file is released when the page is left', async () => {
	const release = vi.fn();
	const screen = await shown(prints({ release }));
	await expect.element(screen.getByRole('link')).toBeVisible();
	expect(release).not.toHaveBeenCalled();
	await expectNoAxeFaults();

	await screen.unmount();

	expect(release).toHaveBeenCalledTimes(1);
});

test.each<[ShareOutcome, string]>([
	['shared', 'Handed over to the share sheet.'],
	['failed', 'The share sheet did not take the file. Use the download instead.'],
	['cancelled', '']
])('C19: where the device takes such files the share sheet opens in the tap: %s', async (outcome, sentence) => {
	const share = vi.fn(() => Promise.resolve(outcome));
	const screen = await shown(prints({ share }));
	// Heard only if it was there, empty, before it speaks.
	const status = screen.getByRole('status');
	await expect.element(status).toHaveTextContent(/^$/);

	await screen.getByRole('button', { name: 'Share the PDF' }).click();

	expect(share).toHaveBeenCalledTimes(1);
	await expect.element(status).toHaveTextContent(sentence === '' ? /^$/ : sentence);
	await expect.element(screen.getByRole('link', { name: 'Download the PDF, A4' })).toBeVisible();
	await expectNoAxeFaults();
});

test('C14: characters without a glyph are named, with the way to the details', async () => {
	const screen = await shown(() => Promise.resolve(fail({ kind: 'unsupported-glyphs', characters: ['山', '田'] })));

	await expect
		.element(screen.getByRole('alert'))
		.toHaveTextContent(/^The certificate’s typeface has no sign for 山 田\. Write your name in Latin letters/);
	await expect.element(screen.getByRole('link', { name: 'To your details' })).toHaveAttribute('href', '/learners');
	await expect.element(screen.getByRole('link', { name: /Download/ })).not.toBeInTheDocument();
	await expectNoAxeFaults();
});

test('C18: where the printer is not on the device this is said, and can be tried again', async () => {
	const print = vi.fn<Print>(prints()).mockResolvedValueOnce(fail({ kind: 'not-loaded', reason: 'no connection' }));
	const screen = await shown(print);
	await expect.element(screen.getByRole('alert')).toHaveTextContent(/^What makes the PDF is not on this device yet\. Connect once/);
	await expectNoAxeFaults();

	await screen.getByRole('button', { name: 'Try again' }).click();

	await expect.element(screen.getByRole('link', { name: 'Download the PDF, A4' })).toBeVisible();
	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
	expect(print).toHaveBeenCalledTimes(2);
	await expectNoAxeFaults();
});
