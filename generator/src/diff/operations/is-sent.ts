/** Whether clients can send a body with this method. The Fetch standard rejects a body for GET and HEAD. */
export function isSent(method: string): boolean {
  return method !== "GET" && method !== "HEAD";
}
