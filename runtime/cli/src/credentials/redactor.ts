import type { Fetch } from "../call/client.js";

/** Shorter secrets aren't replaced, because they also occur in other text. */
const minLength = 4;

/** Replaces the secrets of a run with `***`. */
export class Redactor {
  readonly #secrets = new Set<string>();

  add(secret: string): void {
    for (const form of [secret, encodeURIComponent(secret)]) if (form.length >= minLength) this.#secrets.add(form);
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
    let redacted = text;
    const longestFirst = [...this.#secrets].sort((left, right) => right.length - left.length);
    for (const secret of longestFirst) redacted = redacted.replaceAll(secret, "***");
    return redacted;
  }
}
