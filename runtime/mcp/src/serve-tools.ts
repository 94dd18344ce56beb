import { type ToolOptions, toolServers } from "./tool-servers.js";
import type { HttpOptions, ToolServer } from "./serve/serve-http.js";
import type { Tools } from "./tools.js";

export interface ServeOptions<Name extends string = string> extends ToolOptions<Name> {
  /** Serves over Streamable HTTP instead of stdio. */
  readonly http?: HttpOptions | undefined;
}

/**
 * Serves the operations of a client as MCP tools, over stdio or HTTP. Needs Node. Over stdio, a program must not write
 * anything else to its standard output.
 */
export async function serveTools<Name extends string>(
  client: object,
  tools: Tools<Name>,
  options: ServeOptions<Name> = {},
): Promise<ToolServer> {
  const create = toolServers(client, tools, options);
  if (options.http !== undefined) {
    const { serveHttp } = await import("./serve/serve-http.js");
    return serveHttp(create, options.http);
  }
  const { serveStdio } = await import("@modelcontextprotocol/server/stdio");
  const connection = serveStdio(create);
  return { url: null, close: () => connection.close() };
}
