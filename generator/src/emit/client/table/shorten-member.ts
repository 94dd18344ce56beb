/** The maximum number of words of the path to skip to find the next word of the name. */
const maxSkipped = 3;

/**
 * Shortens a member's name by replacing words that also occur in its path: `~` replaces the next word of the path,
 * `-` its singular, and `.` skips a word. Most names are a verb followed by words of the path.
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

/** Finds the first word that the text starts with, capitalized or as a capitalized singular. Null if there is none. */
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

// Keep these functions in sync with `compactTable` in the runtime, which restores the names.
function singularOf(word: string): string {
  return word.replace(/ies$/, "y").replace(/(ss|x|ch|sh)es$|s$/, "$1");
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
