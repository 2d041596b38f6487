export { renderReport } from './report.ts';
export { REPORT_FILE, reportLessons } from './report-command.ts';
