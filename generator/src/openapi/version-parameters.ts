import type { JsonObject } from "../model/json.js";
import type { Constants } from "../version/view/view.js";

/** Returns the headers and query parameters that requests of a version must contain, as Parameter Objects. */
export function versionParameters(...constants: readonly Constants[]): readonly JsonObject[] {
  const parameters = new Map<string, JsonObject>();
  for (const { headers, query } of constants)
    for (const [place, values] of [["header", headers] as const, ["query", query] as const])
      for (const [name, value] of Object.entries(values)) {
        const schema = { type: "string", enum: [value], default: value };
        parameters.set(`${place} ${name}`, { name, in: place, required: true, schema });
      }
  return [...parameters.values()];
}
