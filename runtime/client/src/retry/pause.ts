/** Waits; an abort ends the wait, which then rejects with the signal's reason. Leaves neither timer nor listener behind. */
export async function pause(milliseconds: number, signal: AbortSignal | null): Promise<void> {
  signal?.throwIfAborted();
  let wake = (): void => undefined;
  const over = new Promise<void>((resolve) => (wake = resolve));
  const timer = setTimeout(wake, milliseconds);
  signal?.addEventListener("abort", wake);
  await over;
  clearTimeout(timer);
  signal?.removeEventListener("abort", wake);
  signal?.throwIfAborted();
}
