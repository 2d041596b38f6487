export { renderCertificate } from './render-certificate.ts';
export type { LoadFont } from './typefaces.ts';
