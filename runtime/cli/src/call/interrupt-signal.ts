/** Returns a signal that is aborted when the user interrupts the program. A second interrupt ends it at once. */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  process.once("SIGINT", () => {
    controller.abort(Object.assign(new Error("Interrupted."), { name: "AbortError" }));
  });
  return controller.signal;
}
