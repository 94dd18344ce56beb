/**
 * Compares two strings in constant time, as far as JavaScript strings allow: the time depends only on the length of the
 * received string.
 */
export function constantTimeEqual(received: string, expected: string): boolean {
  let difference = received.length ^ expected.length;
  for (let index = 0; index < received.length; index += 1) {
    // Past the end of a string, charCodeAt returns NaN, which `^` converts to 0.
    difference |= received.charCodeAt(index) ^ expected.charCodeAt(index);
  }
  return difference === 0;
}
