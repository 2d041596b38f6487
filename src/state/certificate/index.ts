export { CertificateShelf, type CertificateFailure, type CertificateParts } from './certificate-shelf.svelte.ts';
