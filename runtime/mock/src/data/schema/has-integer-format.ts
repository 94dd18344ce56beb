import type { FlatSchema } from "./flat-schema.js";

/** Whether the format is an integer format of OpenAPI. Then numbers must be integers, even if the type is `number`. */
export function hasIntegerFormat({ text: { format } }: FlatSchema): boolean {
  return format === "int32" || format === "int64";
}
