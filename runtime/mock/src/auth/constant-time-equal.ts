/**
 * Whether two texts are the same, in a time that depends on the length of the first alone, as far as strings allow.
 * The first is what came from outside.
 */
export function constantTimeEqual(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let index = 0; index < given.length; index += 1) {
    // Behind the end of a text there is NaN, which `^` takes for 0.
    difference |= given.charCodeAt(index) ^ expected.charCodeAt(index);
  }
  return difference === 0;
}
