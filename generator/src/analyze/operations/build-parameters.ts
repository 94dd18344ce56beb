import { isIdentifier } from "../../model/identifier.js";
import { isArray, isObject, member, type Json } from "../../model/json.js";
import type { OperationParameter } from "../../model/model.js";
import type { ApiDocument, Parameter, SchemaNode } from "../../resolve/document.js";
import { impliedParameter } from "../../resolve/implied-parameter.js";
import { templateNames } from "../../model/path-template.js";
import type { ViewOperation } from "../../version/view/view.js";
import { factsOf } from "../types/facts-of.js";
import { shortHash } from "../names/short-hash.js";
import type { TypeCatalog } from "../types/type-catalog.js";
import { camelCase } from "../names/words.js";

/** Header parameters that OpenAPI ignores: media types and security schemes define these headers. */
const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);
const order = ["path", "query", "querystring", "header", "cookie"] as const;

/**
 * Builds the parameters of an operation as properties of one flat object, each with a unique name. `reserved` contains
 * the names of the object's other properties.
 */
export function buildParameters(
  operation: ViewOperation,
  catalog: TypeCatalog,
  reserved: Iterable<string>,
): readonly OperationParameter[] {
  const offered = operation.parameters.filter((parameter) => isOffered(parameter, operation.path));
  const implied = templateNames(operation.path).filter(
    (name) => !offered.some((parameter) => parameter.in === "path" && parameter.name === name),
  );
  const all = [...offered, ...implied.map((name) => impliedParameter(name, operation.at))];
  const used = new Set(reserved);
  return order.flatMap((location) =>
    all
      .filter((parameter) => parameter.in === location)
      .map((parameter) => {
        const property = propertyFor(parameter, used);
        used.add(property);
        return buildParameter(parameter, property, { operation, catalog });
      }),
  );
}

function isOffered({ name, in: location, required, extensions }: Parameter, path: string): boolean {
  if (location === "path") return templateNames(path).includes(name);
  if (location === "header" && ignoredHeaders.has(name.toLowerCase())) return false;
  return required || extensions["x-client"] !== "omit";
}

/**
 * Returns the parameter's name if it is an identifier, or else the name in camel case. If another property has that
 * name, prefixes it with the parameter's location.
 */
function propertyFor({ name, in: location }: Parameter, used: ReadonlySet<string>): string {
  const property = isIdentifier(name) && location !== "header" ? name.normalize("NFC") : camelCase(name) || name;
  const safe = property === "__proto__" ? "proto" : property;
  const candidates = [safe, camelCase(`${location} ${safe}`)];
  return candidates.find((candidate) => !used.has(candidate)) ?? `${safe}_${shortHash(`${location} ${name}`)}`;
}

/** The parameter's own example, or else its schema's. */
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
  const { default: inline, $ref: reference } = schema;
  const target = typeof reference === "string" ? member(schemas.get(reference)?.schema, "default") : undefined;
  const value = inline ?? target;
  return value === undefined ? null : { value };
}

function examplesIn(schema: SchemaNode | undefined): readonly Json[] {
  const { example, examples } = isObject(schema) ? schema : {};
  return [...(example === undefined ? [] : [example]), ...(isArray(examples) ? examples : [])];
}

/** Returns the description in a schema; null if it has none, or if the schema is a reference. */
function descriptionIn(schema: SchemaNode): string | null {
  const text = isObject(schema) ? schema["description"] : undefined;
  return typeof text === "string" && text.trim() !== "" ? text.trim() : null;
}

interface ParameterContext {
  readonly operation: ViewOperation;
  readonly catalog: TypeCatalog;
}

function buildParameter(
  parameter: Parameter,
  property: string,
  { operation, catalog }: ParameterContext,
): OperationParameter {
  const { at, name, in: location, required, style, explode, allowReserved, content, encoding, schema } = parameter;
  return {
    at,
    property,
    name,
    in: location,
    isRequired: required,
    style,
    explode,
    allowReserved,
    content,
    encoding,
    schema: catalog.convert(schema, operation.document, "write"),
    documentation: {
      // Many documents describe a parameter only in its schema. A title such as "Limit" would only repeat the name.
      text: parameter.description ?? descriptionIn(schema),
      isDeprecated: parameter.deprecated,
      facts: isObject(schema) ? factsOf(schema) : [],
    },
    example: exampleOf(parameter, operation.document),
    default: defaultOf(parameter, operation.document),
  };
}
