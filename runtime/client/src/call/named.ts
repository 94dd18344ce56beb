/** Sets the name of a function, for stack traces and logs. */
export function named<F extends object>(name: string, invoke: F): F {
  return Object.defineProperty(invoke, "name", { value: name });
}
