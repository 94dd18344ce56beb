/** The number of attempts by response, so that responses have no extra property. */
const counted = new WeakMap<Response, number>();

/** Stores how many times a call was sent for a response. */
export function rememberAttempts(response: Response, attempts: number): void {
  counted.set(response, attempts);
}

/** Returns how many times a call was sent for this response. */
export function attemptsOf(response: Response): number {
  return counted.get(response) ?? 1;
}
