import type { Fetch } from "../call/client.js";

/** Shorter secrets aren't replaced, because they also occur in other text. */
const minLength = 4;

/** Replaces the secrets of a run with `***`. */
export class Redactor {
  readonly #secrets = new Set<string>();

  add(secret: string): void {
    const trimmed = secret.trim();
    if (trimmed.length >= minLength) this.#secrets.add(trimmed);
  }

  /**
   * Returns a `fetch` that also adds the credentials in Authorization headers, such as access tokens, to the secrets.
   */
  wrap(fetch: Fetch): Fetch {
    return async (request, options) => {
      const [, token] = /^(?:Bearer|Basic) +(\S+)$/i.exec(request.headers.get("authorization") ?? "") ?? [];
      if (token !== undefined) this.add(token);
      return fetch(request, options);
    };
  }

  redact(text: string): string {
    if (this.#secrets.size === 0) return text;
    const longestFirst = [...this.#secrets].sort((left, right) => right.length - left.length);
    return text.replace(new RegExp(longestFirst.map(patternOf).join("|"), "giu"), "***");
  }
}

/**
 * Returns a pattern that matches a secret even if a server escapes some of its characters, as in URLs or JSON. The
 * client's `redact` is similar.
 */
function patternOf(secret: string): string {
  return secret.replace(/[^a-z0-9]/giu, (character) => {
    const point = (character.codePointAt(0) ?? 0).toString(16);
    const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
    const json = units.map((unit) => `\\\\u${unit.toString(16).padStart(4, "0")}`).join("");
    const bytes = Array.from(new TextEncoder().encode(character), (byte) => `%${byte.toString(16).padStart(2, "0")}`);
    return `(?:\\\\?\\u{${point}}|${json}|${bytes.join("")})`;
  });
}
