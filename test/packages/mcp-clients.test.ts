import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { serveTools } from "../../runtime/mcp/dist/index.js";
import { echoClient, echoTool } from "../mcp/echo-tools.js";
import { root } from "../support/root.js";
import { isMissing, type Tool } from "./tools.js";

const folder = join(root, "test/tools/node_modules/mcp-sdk-1/dist/esm/client");
const sdk: Tool = { name: "@modelcontextprotocol/sdk 1", path: join(folder, "index.js") };

/** The parts of version 1 of the SDK that are used here. Its own declarations are in `test/tools`. */
interface Version1 {
  readonly Client: new (info: object) => {
    readonly connect: (transport: object) => Promise<void>;
    readonly listTools: () => Promise<{ readonly tools: readonly { readonly name: string }[] }>;
    readonly callTool: (call: object) => Promise<object>;
    readonly close: () => Promise<void>;
  };
  readonly StreamableHTTPClientTransport: new (url: URL) => object;
}

test.skipIf(isMissing(sdk))(
  "clients with version 1 of the SDK list and call tools, and check their schemas",
  async () => {
    const output = { type: "object", properties: { id: { type: "string" } } };
    const { url, close } = await serveTools(
      echoClient(() => ({ id: 5 })),
      echoTool({ output }),
      { http: {} },
    );
    onTestFinished(() => close());
    const { Client } = (await import(sdk.path)) as Version1;
    const { StreamableHTTPClientTransport } = (await import(join(folder, "streamableHttp.js"))) as Version1;
    const client = new Client({ name: "test", version: "1.0.0" });
    await client.connect(new StreamableHTTPClientTransport(new URL(url ?? "")));
    onTestFinished(() => client.close());
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(["run"]);
    expect(await client.callTool({ name: "run", arguments: {} })).toMatchObject({
      structuredContent: { undocumented: { id: 5 } },
    });
  },
);
