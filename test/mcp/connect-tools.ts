import { Client } from "@modelcontextprotocol/client";
import { InMemoryTransport } from "@modelcontextprotocol/server";
import { onTestFinished } from "vitest";
import { type CreateServer } from "../../runtime/mcp/dist/index.js";

/** Connects the official client to a server in this process. Closes both when the test ends. */
export async function connectTools(create: CreateServer): Promise<Client> {
  const [near, far] = InMemoryTransport.createLinkedPair();
  await create().connect(far);
  const client = new Client({ name: "test", version: "1.0.0" });
  await client.connect(near);
  onTestFinished(() => client.close());
  return client;
}
