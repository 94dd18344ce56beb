/** The number of attempts made to get each response. */
const attemptsByResponse = new WeakMap<Response, number>();

/** Stores how many times a call was sent to get a response. */
export function rememberAttempts(response: Response, attempts: number): void {
  attemptsByResponse.set(response, attempts);
}

/** Returns how many times a call was sent to get this response. */
export function attemptsOf(response: Response): number {
  return attemptsByResponse.get(response) ?? 1;
}
