import type { OperationTable } from "../tables/tables.js";

/** An operation that a path leads to, with what stands in the path's parameters. */
export interface Route<T extends RoutedOperation> {
  /** By method, in upper case. */
  readonly operations: ReadonlyMap<string, T>;
  /** Of a method that several operations have, all of them in their order: what else is sent tells them apart. */
  readonly candidates: ReadonlyMap<string, readonly T[]>;
  /** Still encoded, in the order of the path. */
  readonly values: readonly string[];
}

export type RoutedOperation = Pick<OperationTable, "method" | "path">;

interface Node<T> {
  readonly literals: Map<string, Node<T>>;
  /** Segments with text around their parameters, `{clientId}:invite`, `{x},{y}`: those with more text first. */
  readonly mixed: { readonly texts: readonly string[]; readonly node: Node<T> }[];
  parameter: Node<T> | null;
  readonly operations: Map<string, T>;
  readonly rivals: Map<string, T[]>;
}

/** Finds operations by path, in time that grows with the path and not with the number of operations. */
export class Router<T extends RoutedOperation> {
  readonly #root: Node<T> = emptyNode();

  constructor(operations: readonly T[]) {
    for (const operation of operations) this.#add(operation);
  }

  /** The path as it stands in the request line, without its query. Null if no operation has it. */
  find(path: string): Route<T> | null {
    const segments = segmentsOf(path);
    const values: string[] = [];
    const node = walk(this.#root, segments, 0, values);
    return node === null ? null : { operations: node.operations, candidates: node.rivals, values };
  }

  #add(operation: T): void {
    let node = this.#root;
    for (const segment of segmentsOf(operation.path)) node = childFor(node, segment);
    const { method } = operation;
    const first = node.operations.get(method);
    if (first === undefined) node.operations.set(method, operation);
    else node.rivals.set(method, [...(node.rivals.get(method) ?? [first]), operation]);
  }
}

function emptyNode<T>(): Node<T> {
  return { literals: new Map(), mixed: [], parameter: null, operations: new Map(), rivals: new Map() };
}

/** Trailing and doubled slashes do not count. */
function segmentsOf(path: string): readonly string[] {
  return path.split("/").filter((segment) => segment !== "");
}

function childFor<T>(node: Node<T>, segment: string): Node<T> {
  const texts = segment.split(/\{[^{}]*\}/);
  if (texts.length === 1) return getOrMake(node.literals, segment);
  if (texts.length === 2 && texts.join("") === "") return (node.parameter ??= emptyNode());
  const known = node.mixed.find((each) => each.texts.join("{}") === texts.join("{}"));
  if (known !== undefined) return known.node;
  const made = { texts, node: emptyNode<T>() };
  node.mixed.push(made);
  node.mixed.sort((left, right) => right.texts.join("").length - left.texts.join("").length);
  return made.node;
}

function getOrMake<T>(nodes: Map<string, Node<T>>, key: string): Node<T> {
  const known = nodes.get(key);
  if (known !== undefined) return known;
  const made = emptyNode<T>();
  nodes.set(key, made);
  return made;
}

/** What is spelled out goes before what is left open; `values` holds the parameters of the way that was found. */
function walk<T>(node: Node<T>, segments: readonly string[], index: number, values: string[]): Node<T> | null {
  const segment = segments[index];
  if (segment === undefined) return node.operations.size > 0 ? node : null;
  const literal = node.literals.get(segment) ?? node.literals.get(decoded(segment));
  const found = literal === undefined ? null : walk(literal, segments, index + 1, values);
  if (found !== null) return found;
  for (const { texts, node: next } of node.mixed) {
    const own = valuesIn(segment, texts);
    const end = own === null ? null : follow(next, own, { segments, index, values });
    if (end !== null) return end;
  }
  return node.parameter === null ? null : follow(node.parameter, [segment], { segments, index, values });
}

/** What stands between the texts of a template; null where they are not there, or nothing is between them. A value ends as soon as it can. */
function valuesIn(segment: string, texts: readonly string[]): readonly string[] | null {
  const [before = "", ...others] = texts;
  if (!segment.startsWith(before)) return null;
  const values: string[] = [];
  let start = before.length;
  for (const [index, text] of others.entries()) {
    const isLast = index === others.length - 1;
    const end = isLast ? segment.length - text.length : segment.indexOf(text, start + 1);
    if (end <= start || !segment.startsWith(text, end)) return null;
    values.push(segment.slice(start, end));
    start = end + text.length;
  }
  return values;
}

interface Walk {
  readonly segments: readonly string[];
  readonly index: number;
  readonly values: string[];
}

function follow<T>(node: Node<T>, own: readonly string[], { segments, index, values }: Walk): Node<T> | null {
  const count = values.length;
  values.push(...own);
  const found = walk(node, segments, index + 1, values);
  if (found === null) values.length = count;
  return found;
}

/** `%3Ainvite` is `:invite`. */
function decoded(segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
