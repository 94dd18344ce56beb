import type { SeededRandom } from "../../random/seeded-random.js";

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const opaque = /^[A-Za-z\d]+(?:[_-][A-Za-z\d]+)*$/;
/** With fewer random characters, too few distinct values would be possible. */
const minRandom = 4;

/**
 * Returns a string of the same form as an example of an id: `cus_9sT4kx` for `cus_1aB2cd`. Null if the example doesn't
 * look generated: if it has characters other than letters, digits, `-` and `_`, or too few that can vary.
 */
export function likeExample(example: string, random: SeededRandom): string | null {
  if (uuid.test(example)) return /[A-F]/.test(example) ? random.uuid().toUpperCase() : random.uuid();
  if (example.length > 100 || !opaque.test(example) || /^\d{4}-\d\d/.test(example)) return null;
  const parts = example.split(/([_-])/).map((part) => (isGenerated(part) ? vary(part, random) : part));
  const count = example.split(/[_-]/).reduce((sum, part) => sum + (isGenerated(part) ? part.length : 0), 0);
  return count < minRandom ? null : parts.join("");
}

/** Whether a part of an id is generated, rather than a word: it has digits, or mixes lowercase and uppercase letters. */
function isGenerated(part: string): boolean {
  return /\d/.test(part) || (part.length > 8 && /[a-z][A-Z]+[a-z]/.test(part));
}

/** Replaces each character with one of the same kind. The first digit of a number isn't 0. */
function vary(part: string, random: SeededRandom): string {
  if (/^(?=.*[a-f])[\da-f]+$/.test(part)) return random.hex(part.length);
  return Array.from(part, (character, index) => {
    if (/\d/.test(character)) return String(random.integer(index === 0 && character !== "0" ? 1 : 0, 9));
    const first = character < "a" ? 65 : 97;
    return String.fromCharCode(first + random.integer(0, 25));
  }).join("");
}
