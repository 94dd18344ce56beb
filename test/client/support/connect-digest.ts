import { type Credential, digest, operation } from "../../../runtime/client/dist/codegen/v1.js";
import { connectTo, type FakeServer } from "./fake-server.js";

/** The keys that `digestServer` accepts. */
export const keys = { publicKey: "public", privateKey: "private" };

export const api = { security: [["D"]], schemes: { D: { type: "digest" } } } as const;

/** An operation that requires Digest. */
export const get = operation<{ q?: string }, { 200: unknown; 401: unknown }>({
  id: "get",
  method: "GET",
  path: "/a b/c",
  query: ["q"],
  responses: { 200: "json", 401: "json" },
});

/** Returns a connection with the keys above. */
export function connect(server: FakeServer, auth: Credential = digest(keys)): ReturnType<typeof connectTo> {
  return connectTo(server, { auth }, api);
}
