import { createMemoryHost } from "../../../generator/dist/host/memory-host.js";
import { tlsIdentityOf } from "../../../generator/dist/cli/mock/tls-identity.js";

/** A certificate for `localhost` and the loopback addresses. */
export async function createIdentity(): Promise<{ readonly cert: string; readonly key: string }> {
  const files = createMemoryHost(new Map());
  const identity = await tlsIdentityOf({ kind: "self-signed", save: null }, { host: "127.0.0.1", files });
  if ("message" in identity) throw new Error(identity.message);
  return identity;
}
