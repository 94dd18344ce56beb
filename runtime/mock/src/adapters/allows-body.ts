/** Whether a response with this status can have a body (the Fetch standard calls the others "null body status"). */
export function allowsBody(status: number): boolean {
  return status !== 204 && status !== 205 && status !== 304;
}
