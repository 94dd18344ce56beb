import type { ApiDocument } from "../../../resolve/document.js";
import { plainName } from "../../names/plain-name.js";
import type { RequestInput } from "./request-input.js";
import { schemaFacts } from "./schema-facts.js";

/** Returns each property of an object-valued input as a separate input. */
export function innerInputs(outer: RequestInput, document: ApiDocument): readonly RequestInput[] {
  return [...outer.facts.properties].map(([name, nodes]) => ({
    at: outer.at,
    parameter: outer.parameter,
    inside: [...outer.inside, name],
    label: `${outer.label}.${name}`,
    names: [plainName(name), ...outer.names.map((each) => each + plainName(name))],
    facts: schemaFacts(nodes, document),
  }));
}
