/**
 * The secrets that were sent to get each response. They aren't properties of the response, because responses are
 * inspected and logged.
 */
const secretsByResponse = new WeakMap<Response, ReadonlySet<string>>();

/**
 * Stores the secrets that were sent to get a response, so that they can be redacted in messages about the response.
 */
export function rememberSecrets(response: Response, secrets: ReadonlySet<string>): void {
  secretsByResponse.set(response, secrets);
}

/** Returns the secrets that were sent to get this response. */
export function secretsOf(response: Response): ReadonlySet<string> {
  return secretsByResponse.get(response) ?? new Set();
}
