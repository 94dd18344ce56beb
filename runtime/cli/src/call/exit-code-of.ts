/** Returns the exit code for the status of a response that isn't a success. */
export function exitCodeOf(status: number): number {
  const codes: ReadonlyMap<number, number> = new Map([
    [401, 3],
    [403, 4],
    [404, 5],
    [410, 5],
    [409, 6],
    [412, 6],
    [429, 7],
  ]);
  return codes.get(status) ?? (status >= 500 ? 9 : 8);
}
