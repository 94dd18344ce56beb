import type { Tool, Tools } from "../../runtime/mcp/dist/index.js";

const names = { resource: "things", member: "run", method: "POST", title: "Run", description: "Runs." };

/** A tool of a client that `echoClient` creates. */
export function echoTool(more: Partial<Tool>): Tools {
  const tool: Tool = {
    name: "run",
    operation: "run",
    ...names,
    input: { type: "object", properties: {}, additionalProperties: false },
    output: null,
    cursor: null,
    files: { body: false, properties: [] },
    mediaType: null,
    needsCredentials: false,
    isAdditive: false,
    ...more,
  };
  const schemas = { input: {}, output: {} };
  return {
    api: "things",
    title: "Things",
    version: null,
    environment: "API",
    credentials: [],
    schemas,
    tools: [tool],
  };
}

/** A client whose only operation calls a function. */
export function echoClient(run: (parameters: object, options: { readonly signal: AbortSignal }) => unknown): object {
  const operation = Object.assign(
    async (parameters: object, options: { readonly signal: AbortSignal }) => run(parameters, options),
    {
      isError: () => false,
    },
  );
  return { things: { run: operation } };
}
