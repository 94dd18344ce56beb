/**
 * The maximum number of values in a body. A mock handles this many in less than a second, unless many of them are
 * properties with different names.
 */
export const MAX_VALUES = 200_000;

/**
 * The maximum number of properties in large objects, of fields in a form, and of multipart parts. Each can have a
 * different name, and a mock needs up to 20 microseconds for each name.
 */
export const MAX_NAMES = 20_000;
