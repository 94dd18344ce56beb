/** The sent secrets for each response. They are not properties, because responses are inspected and logged. */
const secretsByResponse = new WeakMap<Response, ReadonlySet<string>>();

/** Stores the secrets that were sent in the request of a response, so that messages about it can redact them. */
export function rememberSecrets(response: Response, secrets: ReadonlySet<string>): void {
  secretsByResponse.set(response, secrets);
}

/** Returns the secrets that were sent in the request of a response. */
export function secretsOf(response: Response): ReadonlySet<string> {
  return secretsByResponse.get(response) ?? new Set();
}
