import type { Json } from "../model/json.js";
import { childOf } from "../model/location.js";
import type { Server } from "./document.js";
import { listField, mapField, textField } from "./read-fields.js";
import type { Place } from "./references.js";

export function readServers({ value, at }: Place): readonly Server[] {
  return listField(value, "servers").flatMap((server, index) => {
    const url = textField(server, "url");
    if (url === null) return [];
    const place = childOf(at, "servers", index);
    return [{ at: place, url: fillVariables(url, server), description: textField(server, "description") }];
  });
}

/** A variable without a default stays as it is written: the caller has to give the server then. */
function fillVariables(url: string, server: Json): string {
  const defaults = new Map(
    mapField(server, "variables").map(([name, variable]) => [name, textField(variable, "default")]),
  );
  return url.replace(/\{([^{}]+)\}/g, (whole, name: string) => defaults.get(name) ?? whole);
}
