import type { Json } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import type { Server, ServerVariable } from "../document.js";
import { listField, mapField, textField, textsField } from "./read-fields.js";
import type { Place } from "../references/references.js";

export function readServers({ value, at }: Place): readonly Server[] {
  return listField(value, "servers").flatMap((server, index) => {
    const url = textField(server, "url");
    if (url === null) return [];
    const place = childOf(at, "servers", index);
    return [
      {
        at: place,
        url: fillVariables(url, server),
        template: url,
        name: textField(server, "name"),
        description: textField(server, "description"),
        variables: readVariables(url, server),
      },
    ];
  });
}

function readVariables(url: string, server: Json): readonly ServerVariable[] {
  const stated = new Map(mapField(server, "variables"));
  const names = [...new Set([...url.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name))];
  return names.map((name) => {
    const variable = stated.get(name) ?? null;
    return {
      name,
      description: textField(variable, "description"),
      default: textField(variable, "default"),
      values: textsField(variable, "enum"),
    };
  });
}

/** A variable without a default stays as it is written: the caller has to give the server then. */
function fillVariables(url: string, server: Json): string {
  const defaults = new Map(
    mapField(server, "variables").map(([name, variable]) => [name, textField(variable, "default")]),
  );
  return url.replace(/\{([^{}]+)\}/g, (whole, name: string) => defaults.get(name) ?? whole);
}
