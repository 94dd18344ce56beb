import type { Json } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import type { Server, ServerVariable } from "../document.js";
import { arrayField, entriesField, stringField, stringsField } from "./read-fields.js";
import type { LocatedValue } from "../references/located-value.js";

export function readServers({ value, at }: LocatedValue): readonly Server[] {
  return arrayField(value, "servers").flatMap((server, index) => {
    const url = stringField(server, "url");
    if (url === null) return [];
    const location = childOf(at, "servers", index);
    return [
      {
        at: location,
        url: fillVariables(url, server),
        template: url,
        name: stringField(server, "name"),
        description: stringField(server, "description"),
        variables: readVariables(url, server),
      },
    ];
  });
}

function readVariables(url: string, server: Json): readonly ServerVariable[] {
  const declared = new Map(entriesField(server, "variables"));
  const names = [...new Set([...url.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name))];
  return names.map((name) => {
    const variable = declared.get(name) ?? null;
    return {
      name,
      description: stringField(variable, "description"),
      default: stringField(variable, "default"),
      values: stringsField(variable, "enum"),
    };
  });
}

/** Replaces variables with their defaults. Keeps a variable that has no default; the caller must then pass a server. */
function fillVariables(url: string, server: Json): string {
  const defaults = new Map(
    entriesField(server, "variables").map(([name, variable]) => [name, stringField(variable, "default")]),
  );
  return url.replace(/\{([^{}]+)\}/g, (whole, name: string) => defaults.get(name) ?? whole);
}
