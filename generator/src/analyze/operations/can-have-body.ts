/** Whether fetch can send a body with a request of this method: the Fetch standard rejects one for GET and HEAD. */
export function canHaveBody(method: string): boolean {
  return method !== "GET" && method !== "HEAD";
}
