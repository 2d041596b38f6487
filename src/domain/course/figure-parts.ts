import * as v from 'valibot';

/** The name of a part of a figure; unique within the figure only. */
export const partIdSchema = v.pipe(
	v.string('is not an id. Use lower-case letters, digits and hyphens.'),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id. Use lower-case letters, digits and hyphens.')
);

/** Any number that can be drawn. */
export const numberSchema = v.pipe(
	v.number('is not a number. Write it in digits, without the unit.'),
	v.finite('is not a finite number. Write it in digits.')
);
