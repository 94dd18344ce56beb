/**
 * The secrets that were sent to get each response. They are not properties of the response, because responses are
 * inspected and logged.
 */
const secretsByResponse = new WeakMap<Response, ReadonlySet<string>>();

/** Stores the secrets that were sent in a response's request, so that messages about the response can redact them. */
export function rememberSecrets(response: Response, secrets: ReadonlySet<string>): void {
  secretsByResponse.set(response, secrets);
}

/** Returns the secrets that were sent in a response's request. */
export function secretsOf(response: Response): ReadonlySet<string> {
  return secretsByResponse.get(response) ?? new Set();
}
