/** The maximum number of values in a body. A mock handles this many in less than a second, unless they have different names. */
export const MAX_VALUES = 200_000;

/**
 * The maximum number of properties in large objects, of fields in a form, and of parts. Each has a name of its own, which takes a
 * mock up to 20 microseconds.
 */
export const MAX_NAMES = 20_000;
