import { describe, expect, test } from "vitest";
import { toolServers } from "../../runtime/mcp/dist/index.js";
import { hasCorpus } from "../corpus/src/has-corpus.js";
import { installedDocuments } from "../corpus/src/installed.js";
import { compileSchema } from "../mcp/compile-schema.js";
import { connectTools } from "../mcp/connect-tools.js";
import { generatePackage } from "../mcp/generate-package.js";

const isInstalled = hasCorpus("The tools of other documents");
const documents = isInstalled ? installedDocuments(8).slice(-8) : [];

describe.skipIf(!isInstalled)("the tools of documents that others publish", () => {
  test.each(documents)("$name", async ({ path }) => {
    const made = await generatePackage(path);
    const fetch = async (): Promise<Response> => new Response(null, { status: 204 });
    const client = made.createClient({ server: "https://api.example", fetch });
    const connected = await connectTools(toolServers(client, made.tools));
    const { tools } = await connected.listTools();
    expect(tools.length).toBeGreaterThan(0);
    for (const { name, inputSchema, outputSchema = {} } of tools) {
      expect(name).toMatch(/^[\w-]{1,64}$/);
      expect(() => compileSchema(outputSchema), name).not.toThrow();
      // Calls the tools that need no arguments. The client checks the results.
      if (compileSchema(inputSchema)({})) expect(await connected.callTool({ name, arguments: {} })).toBeDefined();
    }
  });
});
