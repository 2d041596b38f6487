export { certificateSchema, type Certificate, type CertificateId } from './certificate.ts';
export { certificateFilename } from './certificate-file.ts';
export {
	CERTIFICATE_TEMPLATE,
	certificateFace,
	reviewLine,
	type CertificateFace,
	type CertificateLocale,
	type Fact
} from './certificate-face.ts';
export { eligibility, type Eligibility, type Evidence, type MissingRequirement, type Pass } from './eligibility.ts';
export { checkHolderName, type HolderNameFault } from './holder-name.ts';
export {
	certificatesFor,
	currentCertificate,
	issueCertificate,
	supersede,
	type IssueRefusal,
	type IssueRequest
} from './issue-certificate.ts';
export { usualPaper } from './ports.ts';
export type { CertificatePrinter, FileSaver, FileToSave, Paper, PreparedFile, PrintFailure, ShareOutcome } from './ports.ts';
