import type { Operation, OperationParameter } from "../../model/model.js";
import type { PageStep, Pagination, ParameterStep } from "../../model/pagination.js";
import { wirePath } from "../../model/path-template.js";
import { essenceOf, isJson } from "../../analyze/operations/media-types.js";
import { Constant } from "../../render/encode.js";
import { describeResponses } from "./describe-responses.js";
import { describeBody, describeEncodings } from "./describe-body.js";
import { constantsField } from "./emit-connect.js";

/** The descriptor of an operation, as the properties of a literal. Default values are omitted. */
export interface OperationDescription {
  readonly name: string;
  readonly factory: "operation" | "pagedOperation";
  /** The names of the runtime exports to which the fields refer. */
  readonly parts: readonly string[];
  readonly fields: readonly { readonly name: string; readonly value: unknown }[];
}

export function describeOperation(operation: Operation): OperationDescription {
  const { id, name, method, path, parameters, accept, body, security, send, pagination } = operation;
  const parametersIn = (location: OperationParameter["in"]): readonly OperationParameter[] =>
    parameters.filter((parameter) => parameter.in === location);
  const pathParameters = parametersIn("path")
    .map(describeParameter)
    .filter((parameter) => typeof parameter !== "string");
  const query = [...parametersIn("query").map(describeParameter), ...parametersIn("querystring").map(describeQuery)];
  const headers = parametersIn("header").map(describeParameter);
  const cookies = parametersIn("cookie").map(describeParameter);
  const isStyled = [...pathParameters, ...query, ...headers, ...cookies].some(hasStyle);
  const members = {
    id,
    method,
    path: wirePath(path).path,
    pathParameters: listOrNull(pathParameters),
    query: listOrNull(query),
    headers: listOrNull(headers),
    cookies: listOrNull(cookies),
    parameter: isStyled ? new Constant("compileParameter") : null,
    writeHeaders: headers.length + cookies.length > 0 ? new Constant("compileHeaders") : null,
    server: operation.server,
    send: constantsField(send)[0]?.value ?? null,
    accept,
    body: body === null ? null : describeBody(body),
    writeBody: body === null ? null : new Constant("compileBody"),
    ...describeResponses(operation),
    security,
    pages: pagination === null ? null : describePages(pagination),
    deprecated: operation.documentation.isDeprecated ? (operation.sunset ?? true) : null,
  };
  const fields = Object.entries(members).flatMap(([key, value]) => (value === null ? [] : [{ name: key, value }]));
  const parts = fields.flatMap(({ value }) => constantsIn(value));
  return { name, factory: pagination === null ? "operation" : "pagedOperation", parts, fields };
}

function constantsIn(value: unknown): readonly string[] {
  if (value instanceof Constant) return [value.name];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(constantsIn) : [];
}

/** Whether a parameter needs more than the runtime's `plainParameter`, which is in every bundle. */
function hasStyle(parameter: string | object): boolean {
  return Object.keys(parameter).some((key) => typeof parameter === "object" && key !== "name" && key !== "as");
}

function listOrNull<T>(items: readonly T[]): readonly T[] | null {
  return items.length === 0 ? null : items;
}

/** Returns the descriptor of a parameter that is the whole query string. The parameter's name is not sent. */
function describeQuery({ name, property, content, encoding }: OperationParameter): object {
  const isForm = content !== null && essenceOf(content) === "application/x-www-form-urlencoded";
  const writer = isForm
    ? "formQueryWriter"
    : isJson(content ?? "application/json")
      ? "jsonQueryWriter"
      : "textQueryWriter";
  return {
    name,
    ...(property === name ? {} : { as: property }),
    write: new Constant(writer),
    ...(isForm ? describeEncodings(encoding) : {}),
  };
}

const defaultStyles = {
  querystring: { style: "form", explode: true },
  path: { style: "simple", explode: false },
  query: { style: "form", explode: true },
  header: { style: "simple", explode: false },
  cookie: { style: "form", explode: true },
} as const;

/** Returns a parameter's name if all its settings are the defaults for its location; otherwise, returns its descriptor. */
function describeParameter({
  name,
  property,
  in: location,
  style,
  explode,
  allowReserved,
  content,
}: OperationParameter): string | object {
  const hasDefaultStyle = style === defaultStyles[location].style && explode === defaultStyles[location].explode;
  const differences = {
    ...(property === name ? {} : { as: property }),
    ...(hasDefaultStyle || content !== null ? {} : { style, explode }),
    ...(allowReserved ? { allowReserved } : {}),
    ...(content === null ? {} : { content }),
  };
  return Object.keys(differences).length === 0 ? name : { name, ...differences };
}

function describePages({ items, step, more, last, end }: Pagination): object {
  const ends = Object.entries({ more, last, end }).filter(([, value]) => value !== null);
  return { ...describeStep(step), items, ...Object.fromEntries(ends) };
}

function describeStep(step: PageStep): object {
  switch (step.by) {
    case "link":
      return {
        by: "link",
        follow: new Constant(step.next === null ? "linkFollower" : "bodyLinkFollower"),
        ...(step.next === null ? {} : { next: step.next }),
        ...(step.isAssumed ? { assumed: true } : {}),
        ...(step.isRebased ? { rebase: true } : {}),
      };
    case "cursor":
      return {
        by: "cursor",
        ...describePosition(step),
        ...(step.next === null ? {} : { next: step.next }),
        ...(step.nextHeader === null ? {} : { nextHeader: step.nextHeader }),
        ...(step.isMaybeLink ? { follow: new Constant("bodyLinkFollower") } : {}),
        ...(step.isMaybeLink && step.isRebased ? { rebase: true } : {}),
      };
    case "last-item":
      return {
        by: "last-item",
        ...describePosition(step),
        key: step.key.length === 1 ? (step.key[0] ?? "") : step.key,
      };
    case "page":
    case "offset":
      return describeCounted(step);
  }
}

function describePosition({ parameter, inside }: ParameterStep): object {
  return { parameter, ...(inside.length === 0 ? {} : { inside }) };
}

function describeCounted(step: Extract<ParameterStep, { by: "page" | "offset" }>): object {
  const { by, size, defaultSize, total, first, current, isFirstSent } = step;
  const pages = step.by === "page" ? step.pages : null;
  const optional = Object.entries({ size, defaultSize, total, pages, current }).filter(([, value]) => value !== null);
  const isUsual = first === (by === "page" ? 1 : 0);
  return {
    by,
    ...describePosition(step),
    ...Object.fromEntries(optional),
    ...(isUsual ? {} : { first }),
    ...(isFirstSent ? { isFirstSent: true } : {}),
  };
}
