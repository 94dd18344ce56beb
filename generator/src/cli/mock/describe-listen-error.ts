import type { Refusal } from "../../mock-server/refusal.js";

/** Describes why a server cannot listen; null for an unexpected error. */
export function describeListenError(
  error: unknown,
  { host, port }: { readonly host: string; readonly port: number },
): Refusal | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  switch (code) {
    case "EADDRINUSE":
      return {
        message: `Port ${port} on ${host} is in use.`,
        help: "Choose another port; --port 0 selects a free one.",
      };
    case "EACCES":
      return {
        message: `Permission to use port ${port} on ${host} was denied.`,
        help: "Choose a port above 1023; --port 0 selects a free one.",
      };
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return {
        message: `${host} is not an address of this machine.`,
        help: "Remove --host to listen on 127.0.0.1.",
      };
    default:
      return null;
  }
}
