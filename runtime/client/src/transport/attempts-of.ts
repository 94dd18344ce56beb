/** By response and not in it, as with secrets. */
const counted = new WeakMap<Response, number>();

/** Remembers that a response is the answer to not the first attempt. */
export function rememberAttempts(response: Response, attempts: number): void {
  counted.set(response, attempts);
}

/** How often a call was sent until this response came. */
export function attemptsOf(response: Response): number {
  return counted.get(response) ?? 1;
}
