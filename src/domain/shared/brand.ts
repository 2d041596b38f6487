declare const brand: unique symbol;

/** A value that only its parser or constructor can make, so that two ids or two units cannot be mixed up. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
