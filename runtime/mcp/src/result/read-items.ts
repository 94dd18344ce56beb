/** The first items of a stream, and whether the stream has no others. */
export interface FirstItems {
  readonly items: readonly unknown[];
  readonly isComplete: boolean;
}

export interface ItemLimits {
  readonly count: number;
  /** The maximum time in milliseconds, because some streams never end. */
  readonly time: number;
}

/** Reads the first items of a stream, and then closes it. */
export async function readItems(stream: AsyncIterable<unknown>, { count, time }: ItemLimits): Promise<FirstItems> {
  const items: unknown[] = [];
  const iterator = stream[Symbol.asyncIterator]();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), time);
  });
  try {
    while (items.length < count) {
      const step = await Promise.race([iterator.next(), timeout]);
      if (step === null) break;
      if (step.done === true) return { items, isComplete: true };
      items.push(step.value);
    }
    return { items, isComplete: false };
  } finally {
    clearTimeout(timer);
    // Not awaited: a generator closes only after its pending step, which may never finish.
    iterator.return?.().catch(() => undefined);
  }
}
