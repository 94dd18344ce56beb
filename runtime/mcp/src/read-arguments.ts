import type { Arguments } from "./client-operation.js";
import type { Tool } from "./tools.js";

/** The arguments of a call, split into the operation's parameters and the cursor. Base64 is decoded to Blobs. */
export interface ReadArguments {
  readonly parameters: Arguments;
  readonly cursor: string | null;
}

/**
 * Reads arguments that match the tool's input schema. Throws a TypeError if an argument isn't valid Base64, which the
 * schema doesn't check.
 */
export function readArguments(tool: Tool, given: Arguments): ReadArguments {
  const entries = Object.entries(given).filter(([name]) => name !== tool.cursor);
  const cursor = tool.cursor !== null && Object.hasOwn(given, tool.cursor) ? given[tool.cursor] : null;
  const { files } = tool;
  const parameters = Object.fromEntries(
    entries.map(([name, value]) => [name, name === "body" ? readBody(value, files) : value]),
  );
  return { parameters, cursor: typeof cursor === "string" ? cursor : null };
}

function readBody(body: unknown, files: Tool["files"]): unknown {
  if (files.body) return readBytes(body, "body");
  const { properties, isEveryPart = false } = files;
  if ((properties.length === 0 && !isEveryPart) || typeof body !== "object" || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]: [string, unknown]) => {
      if (!isEveryPart && !properties.includes(name)) return [name, value];
      const read = (each: unknown): unknown => readBytes(each, `body.${name}`);
      return [name, Array.isArray(value) ? value.map(read) : read(value)];
    }),
  );
}

function readBytes(value: unknown, name: string): unknown {
  if (typeof value !== "string") return value;
  if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(value))
    throw new TypeError(`The argument ${name} isn't Base64 (RFC 4648 section 4).`);
  return new Blob([Uint8Array.from(atob(value), (each) => each.charCodeAt(0))]);
}
