import { limits } from "../limits.js";

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];

/**
 * Returns the offset at which a JSON text has too many values; null if there is none. Only counts commas, because
 * parsing millions of values takes minutes and gigabytes of memory. `findExcess` counts the values of smaller files
 * exactly. YAML that isn't JSON is not checked.
 */
export function findJsonExcess(text: string): number | null {
  if (text.length < limits.nodes || !/^\s*[[{]/.test(text)) return null;
  let commas = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isInString) {
      if (code === BACKSLASH) index += 1;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) isInString = true;
    else if (code === COMMA && ++commas >= limits.nodes) return index;
  }
  return null;
}
