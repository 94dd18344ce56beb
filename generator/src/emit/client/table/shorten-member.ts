/** The most words of a path that a code skips before the next word of the name. */
const maxSkipped = 3;

/**
 * Shortens the name of a member with the words of its path: `~` stands for the next word, `-` for its singular, and `.`
 * skips a word. Most names consist of a verb and these words.
 */
export function shortenMember(member: string, path: string): string {
  const words = path.replace(/\{[^{}]*\}/g, "").match(/[a-z\d]+/gi) ?? [];
  let code = "";
  let next = 0;
  for (let at = 0; at < member.length;) {
    const found = findWord(member.slice(at), words.slice(next, next + maxSkipped + 1));
    if (found === null) code += member.charAt(at);
    else code += ".".repeat(found.skipped) + found.token;
    at += found?.length ?? 1;
    next += found === null ? 0 : found.skipped + 1;
  }
  return code;
}

interface Found {
  readonly token: "~" | "-";
  readonly skipped: number;
  readonly length: number;
}

/** Returns the first word with which a text starts; null if there is none. */
function findWord(text: string, words: readonly string[]): Found | null {
  for (const [skipped, word] of words.entries()) {
    for (const [token, form] of [["~", word] as const, ["-", singularOf(word)] as const]) {
      const { length } = form;
      const isWhole = !/[a-z]/.test(text.charAt(length));
      if (length > skipped + 1 && isWhole && text.startsWith(capitalized(form))) return { token, skipped, length };
    }
  }
  return null;
}

// These functions must do the same as those of `compactTable` in the runtime.
function singularOf(word: string): string {
  return word.replace(/ies$/, "y").replace(/(ss|x|ch|sh)es$|s$/, "$1");
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
