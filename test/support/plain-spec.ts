import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";

/**
 * A second, simple parser of OpenAPI documents, for tests that must not rely on the generator. It resolves references to path
 * items, parameters, bodies and responses across files, and nothing else.
 */
export interface PlainOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly PlainParameter[];
  readonly request: readonly PlainContent[];
  /** The contents of the responses, by status. */
  readonly responses: ReadonlyMap<string, readonly PlainContent[]>;
}

export interface PlainParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly example: unknown;
}

export interface PlainContent {
  readonly mediaType: string;
  readonly hasSchema: boolean;
  readonly examples: readonly unknown[];
}

type Node = Readonly<Record<string, unknown>>;

interface ValueInFile {
  readonly file: string;
  readonly node: Node;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const files = new Map<string, Node>();

export function readPlainSpec(file: string): readonly PlainOperation[] {
  const root: ValueInFile = { file, node: load(file) };
  return Object.entries(object(root.node["paths"])).flatMap(([path, value]) => {
    const item = follow({ file, node: object(value) });
    return methods.flatMap((method) => {
      const node = item.node[method];
      return node === undefined
        ? []
        : [readOperation({ method, path, item, place: { file: item.file, node: object(node) } })];
    });
  });
}

interface Reading {
  readonly method: string;
  readonly path: string;
  readonly item: ValueInFile;
  readonly place: ValueInFile;
}

function readOperation({ method, path, item, place }: Reading): PlainOperation {
  const parameters = [item, place].flatMap(({ file, node }) =>
    list(node["parameters"]).map((each) => follow({ file, node: object(each) })),
  );
  const body = place.node["requestBody"];
  const responses = Object.entries(object(place.node["responses"]));
  return {
    id: String(place.node["operationId"]),
    method: method.toUpperCase(),
    path,
    parameters: parameters.map(({ file, node }) => ({
      name: String(node["name"]),
      in: String(node["in"]),
      required: node["required"] === true,
      example: node["example"] ?? exampleOf(follow({ file, node: object(node["schema"]) }).node),
    })),
    request: body === undefined ? [] : contents(follow({ file: place.file, node: object(body) })),
    responses: new Map(
      responses.map(([status, node]) => [status, contents(follow({ file: place.file, node: object(node) }))]),
    ),
  };
}

function exampleOf(schema: Node): unknown {
  return schema["example"] ?? list(schema["examples"])[0];
}

function contents({ file, node }: ValueInFile): readonly PlainContent[] {
  return Object.entries(object(node["content"])).map(([mediaType, value]) => {
    const content = object(value);
    const named = Object.values(object(content["examples"])).map(
      (each) => follow({ file, node: object(each) }).node["value"],
    );
    const examples = content["example"] === undefined ? named : [content["example"], ...named];
    return { mediaType, hasSchema: content["schema"] !== undefined, examples };
  });
}

function follow(place: ValueInFile): ValueInFile {
  const reference = place.node["$ref"];
  if (typeof reference !== "string") return place;
  const [path = "", pointer = ""] = reference.split("#");
  const file = path === "" ? place.file : join(dirname(place.file), path);
  let node: unknown = load(file);
  for (const key of pointer.split("/").slice(1)) node = object(node)[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  return follow({ file, node: object(node) });
}

function load(file: string): Node {
  const known = files.get(file) ?? object(parse(readFileSync(file, "utf8"), { maxAliasCount: -1 }));
  files.set(file, known);
  return known;
}

function object(value: unknown): Node {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Node) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

const dated = /^application\/vnd\.[a-z]+\.(\d{4}-\d{2}-\d{2}|preview)\+(\w+)$/;

/** Returns the dates (or `preview`) in the media types of an operation. */
export function datesOf({ request, responses }: PlainOperation): ReadonlySet<string> {
  const all = [...request, ...[...responses.values()].flat()];
  return new Set(all.map(({ mediaType }) => dated.exec(mediaType)?.[1]).filter((date) => date !== undefined));
}

/**
 * Returns the Accept and Content-Type headers that a version must send: the newest media types of the success responses and of
 * the body that are not later than the version, JSON first. `preview` is later than all dates. Returns null if the operation
 * was introduced later.
 */
export function headersAt(
  operation: PlainOperation,
  version: string,
): { readonly accept: string | null; readonly contentType: string | null } | null {
  const of = (wanted: (status: string) => boolean): readonly PlainContent[] =>
    [...operation.responses].filter(([status]) => wanted(status)).flatMap(([, content]) => content);
  const successes = of((status) => status.startsWith("2"));
  // If no success response has a body, only errors can have one.
  const accept = newest(successes.length > 0 ? successes : of((status) => !status.startsWith("2")), version);
  const contentType = newest(operation.request, version);
  return accept === undefined ? null : { accept, contentType: contentType ?? null };
}

/** Undefined if all are later than the version, null if there are none. */
function newest(contents: readonly PlainContent[], version: string): string | null | undefined {
  if (contents.length === 0) return null;
  const types = contents.map(({ mediaType }) => ({
    mediaType,
    date: dated.exec(mediaType)?.[1] ?? "",
    kind: dated.exec(mediaType)?.[2] ?? "json",
  }));
  // "preview" sorts after all digits.
  const offered = types.filter(({ date }) => date <= version);
  const last = offered
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const candidates = offered.filter(({ date }) => date === last);
  return (candidates.find(({ kind }) => kind === "json") ?? candidates[0])?.mediaType;
}
