import * as v from 'valibot';
import { blockIdSchema, lessonIdSchema } from './ids.ts';

const WRITTEN = 'is not a block address. Write lesson-id#block-id.';

/** A block anywhere in the course: an author writes `lesson-id#block-id`, and what is kept holds the two ids. */
export const blockAddressSchema = v.union(
	[
		v.pipe(
			v.string(),
			v.regex(/^[a-z][a-z0-9-]*#[a-z][a-z0-9-]*$/, WRITTEN),
			v.transform((address) => {
				const [lesson, block] = address.split('#');
				return { lesson: v.parse(lessonIdSchema, lesson), block: v.parse(blockIdSchema, block) };
			})
		),
		v.strictObject({ lesson: lessonIdSchema, block: blockIdSchema })
	],
	WRITTEN
);
