/** The maximum number of values in a body. A mock handles this many in about two seconds. */
export const MAX_VALUES = 200_000;
