/** Waits for a promise that other callers may share. An abort ends only this wait. */
export async function untilAborted<T>(shared: Promise<T>, signal: AbortSignal | null): Promise<T> {
  if (signal === null) return shared;
  const settled = new AbortController();
  const aborted = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { signal: settled.signal });
  });
  await Promise.race([shared, aborted]).finally(() => settled.abort());
  signal.throwIfAborted();
  return shared;
}
