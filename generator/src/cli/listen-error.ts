import type { Refusal } from "../mock-server/refusal.js";

/** What it means that a port could not be had; null for errors that nobody expects. */
export function listenError(
  error: unknown,
  { host, port }: { readonly host: string; readonly port: number },
): Refusal | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  switch (code) {
    case "EADDRINUSE":
      return {
        message: `Port ${port} of ${host} is in use.`,
        help: "Choose another: --port 0 takes any that is free.",
      };
    case "EACCES":
      return { message: `Port ${port} of ${host} may not be used.`, help: "Choose one from 1024 on, or --port 0." };
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return { message: `${host} is no address of this machine.`, help: "Leave out --host for 127.0.0.1." };
    default:
      return null;
  }
}
