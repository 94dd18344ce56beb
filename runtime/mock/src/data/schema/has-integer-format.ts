import type { FlatSchema } from "./flat-schema.js";

/** Whether the format is one of OpenAPI's integer formats. Numbers must then be integers, even if the type is `number`. */
export function hasIntegerFormat({ text: { format } }: FlatSchema): boolean {
  return format === "int32" || format === "int64";
}
