import type { Tool as ListedTool } from "@modelcontextprotocol/server";
import { completeSchema } from "./complete-schema.js";
import { isReading } from "./select-tools.js";
import type { JsonObject, Tool, Tools } from "./tools.js";

/** Returns the JSON Schema of a tool's arguments. */
export function inputSchemaOf(tool: Tool, { schemas }: Tools): JsonObject {
  return completeSchema(tool.input, schemas.input);
}

/** Returns the JSON Schema of a tool's data, or null. */
export function dataSchemaOf(tool: Tool, { schemas }: Tools): JsonObject | null {
  return tool.output === null ? null : completeSchema(tool.output, schemas.output);
}

/** Describes a tool in the format of the MCP method `tools/list`. */
export function describeTool(tool: Tool, tools: Tools): ListedTool {
  const data = dataSchemaOf(tool, tools);
  const isRead = isReading(tool);
  return {
    name: tool.name,
    title: tool.title,
    description: tool.description,
    inputSchema: { ...inputSchemaOf(tool, tools), type: "object" },
    ...(data !== null && { outputSchema: outputSchema(data, tool) }),
    annotations: {
      title: tool.title,
      readOnlyHint: isRead,
      // By default, clients assume that tools are destructive.
      ...(!isRead && { destructiveHint: !tool.isAdditive }),
      idempotentHint: isRead || tool.method === "PUT" || tool.method === "DELETE",
      openWorldHint: true,
    },
  };
}

/** Returns the JSON Schema of the structured content of a successful call. */
function outputSchema({ $defs, ...data }: JsonObject, { cursor }: Tool): ListedTool["outputSchema"] {
  return {
    type: "object",
    properties: {
      data,
      ...(cursor !== null && { nextCursor: { type: "string", description: `The \`${cursor}\` of the next page.` } }),
      undocumented: { description: "The response, if it doesn't match the description of `data`." },
      text: { type: "string", description: "The beginning of a long response." },
      note: { type: "string" },
    },
    ...($defs !== undefined && { $defs }),
  };
}
