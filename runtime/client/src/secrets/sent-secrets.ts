/** The secrets by response. They are not properties, because responses are inspected and logged. */
const sent = new WeakMap<Response, ReadonlySet<string>>();

/** Stores the secrets that were sent for a response, so that no message quotes them. */
export function rememberSecrets(response: Response, secrets: ReadonlySet<string>): void {
  sent.set(response, secrets);
}

/** Returns the secrets that were sent for a response. */
export function secretsOf(response: Response): ReadonlySet<string> {
  return sent.get(response) ?? new Set();
}
