import { McpServer, ProtocolError, ProtocolErrorCode } from "@modelcontextprotocol/server";
import { callTool, type CallableTool } from "./call-tool.js";
import { cursorCodec } from "./cursor-codec.js";
import { dataSchemaOf, describeTool, inputSchemaOf } from "./describe-tool.js";
import { findOperation } from "./find-operation.js";
import { schemaChecker } from "./schema-checker.js";
import { type Selection, selectTools } from "./select-tools.js";
import type { Tools } from "./tools.js";

/** Selects the operations that become tools, and configures their results. */
export interface ToolOptions<Name extends string = string> extends Selection<Name> {
  /** Instructions for using the server, which clients can pass to models. */
  readonly instructions?: string | undefined;
  /** The maximum number of characters or bytes of a result. Default: 100,000. */
  readonly maxLength?: number | undefined;
  /** The key that signs cursors. Set it if several processes serve the same tools. Default: one key per process. */
  readonly cursorSecret?: string | undefined;
}

/** Creates a server for a connection or an HTTP request. All servers have the same tools. */
export type CreateServer = () => McpServer;

/**
 * Returns a function that creates MCP servers whose tools call the operations of a client. Throws a TypeError if the
 * selection is empty or has an unknown name, or if the client lacks an operation.
 */
export function toolServers<Name extends string>(
  client: object,
  tools: Tools<Name>,
  options: ToolOptions<Name> = {},
): CreateServer {
  const { instructions, maxLength = 100_000, cursorSecret } = options;
  const selected = selectTools(tools.tools, options);
  const cursors = cursorCodec(cursorSecret);
  const callables = new Map(
    selected.map((tool): [string, CallableTool] => {
      const data = dataSchemaOf(tool, tools);
      return [
        tool.name,
        {
          tool,
          operation: findOperation(client, tool, tools),
          checkInput: schemaChecker(inputSchemaOf(tool, tools)),
          checkOutput: data && schemaChecker(data),
        },
      ];
    }),
  );
  const listed = selected.map((tool) => describeTool(tool, tools));
  return () => {
    const server = new McpServer(
      { name: tools.api, title: tools.title, version: tools.version ?? "0.0.0" },
      { capabilities: { tools: {} }, ...(instructions !== undefined && { instructions }) },
    );
    // `registerTool` would compile the schemas of all tools for each HTTP request.
    server.server.setRequestHandler("tools/list", () => ({ tools: listed }));
    server.server.setRequestHandler("tools/call", async ({ params }, { mcpReq }) => {
      const callable = callables.get(params.name);
      if (callable === undefined)
        throw new ProtocolError(ProtocolErrorCode.InvalidParams, `There is no tool ${JSON.stringify(params.name)}.`);
      return callTool(callable, { given: params.arguments ?? {}, signal: mcpReq.signal, maxLength, cursors });
    });
    return server;
  };
}
