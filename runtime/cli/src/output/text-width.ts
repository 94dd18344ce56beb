/** Characters that take two columns: East Asian scripts, full-width forms and pictures. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Returns the number of columns of a text on a terminal. */
export function textWidth(text: string): number {
  let width = 0;
  for (const each of text) width += /\p{M}/u.test(each) ? 0 : wide.test(each) ? 2 : 1;
  return width;
}
