import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { type DigestServer, digestServer } from "../client/support/digest-server.js";
import type { ReceivedRequest } from "../client/support/fake-server.js";
import { type Listening, listen } from "../client/support/listen.js";

/** A server on the loopback interface that requires Digest and records the requests. */
export interface ListeningDigestServer extends Listening {
  readonly server: DigestServer;
}

export async function listenWithDigest(respond: (seen: ReceivedRequest) => Response): Promise<ListeningDigestServer> {
  const server = digestServer("private", { respond });
  const listening = await listen(
    createServer((incoming, outgoing) => {
      const { method = "GET", url = "/", headers } = incoming;
      const fields = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
      void text(incoming).then(async (body) => {
        const init = { method, headers: fields, ...(body === "" ? {} : { body }) };
        const response = await server.fetch(new Request(`http://${headers.host ?? "localhost"}${url}`, init));
        outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
      });
    }),
  );
  return { ...listening, server };
}
