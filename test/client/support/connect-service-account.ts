import {
  type ConnectionOptions,
  operation,
  rawWriter,
  serviceAccount,
} from "../../../runtime/client/dist/codegen/v1.js";
import type { SchemeDescriptor } from "../../../runtime/client/dist/call/descriptor.js";
import { connectTo, type FakeServer } from "./fake-server.js";

export const keys = { clientId: "id", clientSecret: "s3cret" };

export const scheme = {
  type: "serviceAccount",
  tokenUrl: "/api/oauth/token",
  revokeUrl: "/api/oauth/revoke",
} as const satisfies SchemeDescriptor;

/** An operation that requires a token. */
export const send = operation<{ body?: unknown }, { 200: unknown; 401: unknown }>({
  id: "send",
  method: "POST",
  path: "/x",
  body: { mediaType: "text/plain", write: rawWriter },
  responses: { 200: "json", 401: "json" },
});

/** Returns a connection with the keys above, for an API with the scheme above. */
export function connect(
  server: FakeServer,
  options: ConnectionOptions = {},
  declared: SchemeDescriptor = scheme,
): ReturnType<typeof connectTo> {
  const api = { security: [["S"]], schemes: { S: declared } };
  return connectTo(server, { auth: serviceAccount(keys), ...options }, api);
}
