import { connect } from "node:net";
import { onTestFinished } from "vitest";
import type { Core } from "../../../runtime/mock/dist/adapters/core.js";
import { listen, type ListenOptions, type MockServer } from "../../../runtime/mock/dist/adapters/node/listen.js";

/** A server for one test; it must not have anything to complain of, unless `onError` is given. */
export async function startServer(core: Core, options: ListenOptions = {}): Promise<MockServer> {
  const errors: unknown[] = [];
  const server = await listen(core, { onError: (error) => errors.push(error), ...options });
  onTestFinished(async () => {
    await server.close();
    if (errors.length > 0) throw new Error("The server had errors.", { cause: errors[0] });
  });
  return server;
}

/** Sends bytes as they are. Gives all that comes back until the server ends the connection, or the client, once `until` has come. */
export function sendRaw(
  { port }: MockServer,
  bytes: string | Uint8Array,
  until: string | null = null,
): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      if (until !== null && text.includes(until)) socket.end();
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(text));
  });
}
