// @ts-check
// Starts a mock of MongoDB Cloud, and replaces one of its keys. Needs no network.
import { createClient, digest } from "@almanac/atlas/2024-08-05";
import { createMock } from "@almanac/mongodb-cloud-mock";
import { rotateKey } from "./rotate-key.js";

const mock = createMock({ seed: 7 });
const server = await mock.listen();
try {
  const { orgId, groupId } = mock.ids;
  const { owner, reader } = mock.credentials;
  const atlas = createClient({ server: server.url, auth: digest(owner) });
  const created = await rotateKey(atlas, { orgId, groupId, publicKey: reader.publicKey, keep: async () => undefined });

  console.log(`A mock of MongoDB Cloud at ${server.url}, and the requests it received:\n`);
  for (const { method, target, status, operation } of mock.journal())
    console.log(
      `  ${status}  ${method.padEnd(6)}  ${operation ?? ""}  ${target.replaceAll(orgId, "…").replaceAll(groupId, "…")}`,
    );
  console.log(`\nThe key ${reader.publicKey} was replaced by ${created.publicKey ?? ""}.`);
} finally {
  await server.close();
}
