import type { CourseFiles, FaultCode } from '#pipeline/lessons';
import { courseFiles, type Edit } from '#fixtures/course-files';

/** Stands in the changed text where the fault must be reported, and is taken out before the course is compiled. */
const MARK = '‸';

/** A small change of the valid course that causes one fault. */
export interface FaultCase {
	readonly edits: readonly Edit[];
	/** `file:line:column`, for a place that no text can mark. */
	readonly at?: string;
	/** What the same change cannot help causing as well. */
	readonly also?: readonly FaultCode[];
}

export type FaultCases = Readonly<Partial<Record<FaultCode, FaultCase>>>;

/** The changed course, and the one place in it that is marked. */
export function plan({ edits, at }: FaultCase): { readonly files: CourseFiles; readonly at: string } {
	const marked = courseFiles(...edits);
	const places = [...marked].flatMap(([path, text]) => {
		const lines = text.split(MARK)[0]?.split('\n') ?? [];
		return text.includes(MARK) ? [`${path}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`] : [];
	});
	const [place = at] = places;
	if (place === undefined || places.length + (at === undefined ? 0 : 1) !== 1) throw new Error('the change has to mark exactly one place');
	return { files: new Map([...marked].map(([path, text]) => [path, text.replace(MARK, '')])), at: place };
}
