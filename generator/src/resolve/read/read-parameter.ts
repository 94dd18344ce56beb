import { list } from "../../diagnostics/list.js";
import { member, type Json } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import type { ParameterStyle } from "../../model/model.js";
import type { Parameter } from "../document.js";
import { readContent } from "./read-content.js";
import { readExamples } from "./read-examples.js";
import { extensionsOf, booleanField, stringField } from "./read-fields.js";
import type { ReadContext } from "./read-context.js";
import type { LocatedValue } from "../references/located-value.js";

const styles: Readonly<Record<Parameter["in"], readonly [ParameterStyle, ...ParameterStyle[]]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  // The specification doesn't allow `style` here: a `querystring` parameter uses `content` for the whole query string.
  querystring: ["form"],
  header: ["simple"],
  cookie: ["form", "cookie"],
};

export function readParameter(raw: Json, at: Location, context: ReadContext): Parameter | null {
  const located = context.references.follow(raw, at);
  if (located === null) return null;
  const cached = context.parameters.get(located.at);
  if (cached !== undefined) return cached;
  const parameter = readLocated(located, context);
  context.parameters.set(located.at, parameter);
  return parameter;
}

function readLocated(located: LocatedValue, context: ReadContext): Parameter | null {
  const name = stringField(located.value, "name");
  const kind = stringField(located.value, "in");
  if (name === null || kind === null || !isParameterLocation(kind)) {
    reportUnusable(located, kind, context);
    return null;
  }
  const style = readStyle(located, kind, context);
  const explode = member(located.value, "explode");
  const examples = readExamples(located, context);
  return {
    at: located.at,
    name,
    in: kind,
    required: kind === "path" || booleanField(located.value, "required"),
    deprecated: booleanField(located.value, "deprecated"),
    description: stringField(located.value, "description"),
    style,
    explode: typeof explode === "boolean" ? explode : style === "form" || style === "cookie",
    allowReserved: booleanField(located.value, "allowReserved"),
    ...readValue(located, context),
    example: examples[0] ?? null,
    examples,
    extensions: extensionsOf(located.value),
  };
}

function isParameterLocation(text: string): text is Parameter["in"] {
  return Object.hasOwn(styles, text);
}

function readStyle(located: LocatedValue, kind: Parameter["in"], { reporter }: ReadContext): ParameterStyle {
  const declared = stringField(located.value, "style");
  const style = styles[kind].find((candidate) => candidate === declared);
  if (style === undefined && declared !== null) {
    reporter.report({
      code: "unknown-style",
      severity: "warning",
      at: childOf(located.at, "style"),
      message: `A ${kind} parameter cannot have the style ${JSON.stringify(declared)}; ${styles[kind][0]} is used.`,
      help: `Write ${list(styles[kind], "or")}.`,
    });
  }
  return style ?? styles[kind][0];
}

function readValue(located: LocatedValue, context: ReadContext): Pick<Parameter, "schema" | "content" | "encoding"> {
  const schema = member(located.value, "schema");
  if (schema !== undefined)
    return { schema: context.schemas.read(schema, childOf(located.at, "schema")), content: null, encoding: {} };
  const content = readContent(located, context)[0];
  return {
    schema: content?.schema ?? true,
    content: content?.mediaType ?? null,
    encoding: content?.encoding ?? {},
  };
}

/** Reports a parameter that can't be used. Missing fields have already been reported as `missing-field`. */
function reportUnusable({ value, at }: LocatedValue, kind: string | null, { reporter }: ReadContext): void {
  if (member(value, "name") === "")
    reporter.report({
      code: "empty-name",
      severity: "warning",
      at: childOf(at, "name"),
      message: "The name of this parameter is empty, so the parameter cannot be sent and is ignored.",
      help: "Name the parameter, or remove it.",
    });
  else if (stringField(value, "name") !== null && kind !== null)
    reporter.report({
      code: "unknown-parameter-location",
      severity: "error",
      at: childOf(at, "in"),
      message: `Unknown parameter location ${JSON.stringify(kind)}.`,
      help: "Write path, query, querystring, header or cookie.",
    });
}
