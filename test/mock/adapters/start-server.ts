import { connect } from "node:net";
import { onTestFinished } from "vitest";
import type { Core } from "../../../runtime/mock/dist/adapters/core.js";
import type { ListenOptions } from "../../../runtime/mock/dist/adapters/node/listen-options.js";
import { listen, type MockServer } from "../../../runtime/mock/dist/adapters/node/listen.js";

/** Starts a server for one test. The test fails if the server reports an error, unless `onError` is set. */
export async function startServer(core: Core, options: ListenOptions = {}): Promise<MockServer> {
  const errors: unknown[] = [];
  const server = await listen(core, { onError: (error) => errors.push(error), ...options });
  onTestFinished(async () => {
    await server.close();
    if (errors.length > 0) throw new Error("The server had errors.", { cause: errors[0] });
  });
  return server;
}

/**
 * Sends bytes unchanged. Resolves to everything received until the server closes the connection. If `until` is set, the client closes it
 * after receiving that string.
 */
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
