import { member, type Json } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import type { ParameterStyle } from "../../model/model.js";
import type { Parameter } from "../document.js";
import { readContent } from "./read-content.js";
import { readExamples } from "./read-examples.js";
import { extensionsOf, flagField, textField } from "./read-fields.js";
import type { ReadContext } from "./read-operations.js";
import type { Place } from "../references/references.js";

const styles: Readonly<Record<Parameter["in"], readonly [ParameterStyle, ...ParameterStyle[]]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  // The whole query is of the media type that `content` names.
  querystring: ["form"],
  header: ["simple"],
  cookie: ["form", "cookie"],
};

export function readParameter(raw: Json, at: Location, context: ReadContext): Parameter | null {
  const place = context.references.follow(raw, at);
  if (place === null) return null;
  const known = context.parameters.get(place.at);
  if (known !== undefined) return known;
  const parameter = readPlace(place, context);
  context.parameters.set(place.at, parameter);
  return parameter;
}

function readPlace(place: Place, context: ReadContext): Parameter | null {
  const name = textField(place.value, "name");
  const kind = textField(place.value, "in");
  if (name === null || kind === null || !isPlace(kind)) {
    reportUnusable(place, kind, context);
    return null;
  }
  const style = readStyle(place, kind, context);
  const explode = member(place.value, "explode");
  return {
    at: place.at,
    name,
    in: kind,
    required: kind === "path" || flagField(place.value, "required"),
    deprecated: flagField(place.value, "deprecated"),
    description: textField(place.value, "description"),
    style,
    explode: typeof explode === "boolean" ? explode : style === "form" || style === "cookie",
    allowReserved: flagField(place.value, "allowReserved"),
    ...readValue(place, context),
    example: readExamples(place, context)[0] ?? null,
    extensions: extensionsOf(place.value),
  };
}

function isPlace(text: string): text is Parameter["in"] {
  return Object.hasOwn(styles, text);
}

function readStyle(place: Place, kind: Parameter["in"], { reporter }: ReadContext): ParameterStyle {
  const stated = textField(place.value, "style");
  const style = styles[kind].find((candidate) => candidate === stated);
  if (style === undefined && stated !== null) {
    reporter.report({
      code: "unknown-style",
      severity: "warning",
      at: childOf(place.at, "style"),
      message: `A ${kind} parameter has no style ${JSON.stringify(stated)}; ${styles[kind][0]} is taken.`,
      help: `Write ${styles[kind].join(" or ")}.`,
    });
  }
  return style ?? styles[kind][0];
}

function readValue(place: Place, context: ReadContext): Pick<Parameter, "schema" | "content" | "encoding"> {
  const schema = member(place.value, "schema");
  if (schema !== undefined)
    return { schema: context.schemas.read(schema, childOf(place.at, "schema")), content: null, encoding: {} };
  const content = readContent(place, context)[0];
  return {
    schema: content?.schema ?? true,
    content: content?.mediaType ?? null,
    encoding: content?.encoding ?? {},
  };
}

/** That a field is missing has been said as `missing-field`. */
function reportUnusable({ value, at }: Place, kind: string | null, { reporter }: ReadContext): void {
  if (member(value, "name") === "")
    reporter.report({
      code: "empty-name",
      severity: "warning",
      at: childOf(at, "name"),
      message: "The name of this parameter is empty: it cannot be sent, and is left out.",
      help: "Name it, or remove it.",
    });
  else if (textField(value, "name") !== null && kind !== null)
    reporter.report({
      code: "unknown-parameter-place",
      severity: "error",
      at: childOf(at, "in"),
      message: `A parameter cannot be in ${JSON.stringify(kind)}.`,
      help: "Write path, query, querystring, header or cookie.",
    });
}
