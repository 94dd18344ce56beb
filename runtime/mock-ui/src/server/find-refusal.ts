import type { UiRequest } from "./ui-message.js";

const loopbackAddress = /^(?:127(?:\.\d+){3}|::1)$/;
const loopbackHost = /^(?:127(?:\.\d{1,3}){3}|\[::1\]|(?:[\w-]+\.)*localhost)$/;

/** The status and error of a rejected request. */
export interface UiRefusal {
  readonly status: number;
  readonly error: string;
}

/**
 * Returns the reason to reject a request; null if the request is allowed. Rejects requests from other machines, to
 * hostnames that aren't loopback names (DNS rebinding), and from pages of other origins.
 */
export function findRefusal({ address, origin, header }: UiRequest): UiRefusal | null {
  if (!loopbackAddress.test(address)) return { status: 403, error: "The page is only available on this machine." };
  if (origin === undefined || !loopbackHost.test(new URL(origin).hostname))
    return { status: 421, error: "Open the page by a loopback name, such as localhost or 127.0.0.1." };
  const sender = header("origin");
  if (sender !== null && sender !== origin)
    return { status: 403, error: "Pages of other origins can't use this page." };
  return null;
}
