import type { Fetch, Message, Send } from "./message.js";
import { sendOnce } from "./send-once.js";

/** Returns the function that sends the requests of a call. It adds the credentials in each request to the call's secrets. */
export function authorizedSender({ secrets }: Message, fetch: Fetch): Send {
  return (message) => {
    const authorization = message.headers.get("authorization");
    // The secrets include an Authorization header set by the caller. The scheme is removed, because servers may quote
    // the credentials without it.
    if (authorization !== null) secrets.add(authorization.replace(/^\S+ +/, ""));
    return sendOnce(message, fetch);
  };
}
