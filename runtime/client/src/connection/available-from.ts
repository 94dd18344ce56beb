/**
 * The type of an operation or a resource that only later versions have. It can't be called, so that the compiler's error
 * names the first version that has it. Every object is assignable to it, so that a client of a later version can be
 * passed where a client of an earlier one is expected.
 */
export interface AvailableFrom<_Version extends string> {
  readonly constructor: unknown;
}
