/** The maximum delay of a timer, 24.8 days. A timer with a longer delay would fire immediately. */
const MAX_DELAY = 2 ** 31 - 1;

/** Waits. If the signal is aborted, rejects with its reason. Leaves no timer or listener behind. */
export async function pause(milliseconds: number, signal: AbortSignal | null): Promise<void> {
  signal?.throwIfAborted();
  let wake = (): void => undefined;
  const finished = new Promise<void>((resolve) => (wake = resolve));
  const timer = setTimeout(wake, Math.min(milliseconds, MAX_DELAY));
  signal?.addEventListener("abort", wake);
  await finished;
  clearTimeout(timer);
  signal?.removeEventListener("abort", wake);
  signal?.throwIfAborted();
}
