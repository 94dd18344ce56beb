import { once } from "node:events";
import type { Server } from "node:http";

/** A server on a free port of 127.0.0.1. Declared with `await using`, it stops at the end of the test. */
export interface Listening extends AsyncDisposable {
  readonly origin: string;
}

export async function listen(server: Server): Promise<Listening> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
