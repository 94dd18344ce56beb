import { defineMember, type Json, type JsonObject } from "../model/json.js";
import { childOf } from "../model/location.js";
import type { Server } from "../resolve/document.js";
import { copiedFields } from "./copied-fields.js";
import type { Projection } from "./projection.js";

/** Returns the field `servers`. */
export function projectServers(
  servers: readonly Server[],
  { partAt, requireNewer }: Pick<Projection, "partAt" | "requireNewer">,
): readonly JsonObject[] {
  return servers.map(({ at, template, name, description, variables }) => {
    if (name !== null) requireNewer();
    const projected: Record<string, Json> = {};
    for (const variable of variables) {
      const { name: key, default: value, values } = variable;
      defineMember(projected, key, {
        ...copiedFields(partAt(childOf(at, "variables", key))),
        ...(variable.description === null ? {} : { description: variable.description }),
        ...(values.length === 0 ? {} : { enum: [...values] }),
        // `default` is required. If the document has no default and no allowed values, uses the name of the variable,
        // which shows the caller what to replace.
        default: value ?? values[0] ?? key,
      });
    }
    return {
      ...copiedFields(partAt(at)),
      url: template,
      ...(name === null ? {} : { name }),
      ...(description === null ? {} : { description }),
      ...(variables.length === 0 ? {} : { variables: projected }),
    };
  });
}
