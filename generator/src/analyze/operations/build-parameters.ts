import { isArray, isObject, member, type Json } from "../../model/json.js";
import type { OperationParameter } from "../../model/model.js";
import type { ApiDocument, Parameter, SchemaNode } from "../../resolve/document.js";
import { templateNames } from "../../model/path-template.js";
import type { ViewOperation } from "../../version/view.js";
import { factsOf } from "../types/describe.js";
import { shortHash } from "../names/short-hash.js";
import type { TypeCatalog } from "../types/type-catalog.js";
import { camelCase } from "../names/words.js";

/** Headers that OpenAPI keeps for itself: they are made from media types and security. */
const ownHeaders = new Set(["accept", "content-type", "authorization"]);
const order = ["path", "query", "querystring", "header", "cookie"] as const;

/**
 * The parameters of an operation as properties of one flat object, each under a name of its own; `taken` are names that the object
 * has for other things.
 */
export function buildParameters(
  operation: ViewOperation,
  catalog: TypeCatalog,
  taken: Iterable<string>,
): readonly OperationParameter[] {
  const offered = operation.parameters.filter((parameter) => isOffered(parameter, operation.path));
  const implied = templateNames(operation.path).filter(
    (name) => !offered.some((parameter) => parameter.in === "path" && parameter.name === name),
  );
  const all = [...offered, ...implied.map((name) => impliedParameter(name, operation))];
  const used = new Set(taken);
  return order.flatMap((place) =>
    all
      .filter((parameter) => parameter.in === place)
      .map((parameter) => {
        const property = propertyFor(parameter, used);
        used.add(property);
        return buildParameter(parameter, property, { operation, catalog });
      }),
  );
}

function isOffered({ name, in: place, required, extensions }: Parameter, path: string): boolean {
  if (place === "path") return templateNames(path).includes(name);
  if (place === "header" && ownHeaders.has(name.toLowerCase())) return false;
  return required || extensions["x-client"] !== "omit";
}

function impliedParameter(name: string, { at }: ViewOperation): Parameter {
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
    extensions: {},
  };
}

/** The name on the wire where it can be written without quotes; where another parameter has it, the place goes before it. */
function propertyFor({ name, in: place }: Parameter, used: ReadonlySet<string>): string {
  const own = /^[A-Za-z_$][\w$]*$/.test(name) && place !== "header" ? name : camelCase(name) || name;
  const safe = own === "__proto__" ? "proto" : own;
  const candidates = [safe, camelCase(`${place} ${safe}`)];
  return candidates.find((candidate) => !used.has(candidate)) ?? `${safe}_${shortHash(`${place} ${name}`)}`;
}

/** The parameter's own example, or its schema's. */
function exampleOf({ example, schema }: Parameter, { schemas }: ApiDocument): OperationParameter["example"] {
  if (example !== null) return { value: example.value };
  if (!isObject(schema)) return null;
  const { $ref: reference } = schema;
  const target = typeof reference === "string" ? schemas.get(reference)?.schema : undefined;
  const [value] = [schema, target].flatMap((each) => examplesIn(each));
  return value === undefined ? null : { value };
}

function defaultOf({ schema }: Parameter, { schemas }: ApiDocument): OperationParameter["default"] {
  if (!isObject(schema)) return null;
  const { default: own, $ref: reference } = schema;
  const target = typeof reference === "string" ? member(schemas.get(reference)?.schema, "default") : undefined;
  const value = own ?? target;
  return value === undefined ? null : { value };
}

function examplesIn(schema: SchemaNode | undefined): readonly Json[] {
  const { example, examples } = isObject(schema) ? schema : {};
  return [...(example === undefined ? [] : [example]), ...(isArray(examples) ? examples : [])];
}

interface Building {
  readonly operation: ViewOperation;
  readonly catalog: TypeCatalog;
}

function buildParameter(parameter: Parameter, property: string, { operation, catalog }: Building): OperationParameter {
  const { at, name, in: place, required, style, explode, allowReserved, content, encoding, schema } = parameter;
  return {
    at,
    property,
    name,
    in: place,
    isRequired: required,
    style,
    explode,
    allowReserved,
    content,
    encoding,
    schema: catalog.convert(schema, operation.document, "write"),
    documentation: {
      text: parameter.description,
      isDeprecated: parameter.deprecated,
      facts: isObject(schema) ? factsOf(schema) : [],
    },
    example: exampleOf(parameter, operation.document),
    default: defaultOf(parameter, operation.document),
  };
}
