import type { Location } from "../model/location.js";
import type { Parameter } from "./document.js";

/** Returns the parameter for a name in a path that the document doesn't declare: a required string. */
export function impliedParameter(name: string, at: Location): Parameter {
  return {
    at,
    name,
    in: "path",
    required: true,
    deprecated: false,
    description: null,
    style: "simple",
    explode: false,
    allowReserved: false,
    schema: { type: "string" },
    content: null,
    encoding: {},
    example: null,
    examples: [],
    extensions: {},
  };
}
