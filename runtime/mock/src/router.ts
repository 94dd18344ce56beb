import type { OperationTable } from "./tables.js";

/** An operation that a path leads to, with what stands in the path's parameters. */
export interface Route<T extends RoutedOperation> {
  /** By method, in upper case. */
  readonly operations: ReadonlyMap<string, T>;
  /** Still encoded, in the order of the path. */
  readonly values: readonly string[];
}

export type RoutedOperation = Pick<OperationTable, "method" | "path">;

interface Node<T> {
  readonly literals: Map<string, Node<T>>;
  /** Segments with text around their parameter, `{clientId}:invite`: those with more text first. */
  readonly mixed: { readonly before: string; readonly after: string; readonly node: Node<T> }[];
  parameter: Node<T> | null;
  readonly operations: Map<string, T>;
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
    return node === null ? null : { operations: node.operations, values };
  }

  #add(operation: T): void {
    let node = this.#root;
    for (const segment of segmentsOf(operation.path)) node = childFor(node, segment);
    if (!node.operations.has(operation.method)) node.operations.set(operation.method, operation);
  }
}

function emptyNode<T>(): Node<T> {
  return { literals: new Map(), mixed: [], parameter: null, operations: new Map() };
}

/** Trailing and doubled slashes do not count. */
function segmentsOf(path: string): readonly string[] {
  return path.split("/").filter((segment) => segment !== "");
}

function childFor<T>(node: Node<T>, segment: string): Node<T> {
  const open = segment.indexOf("{");
  const close = segment.lastIndexOf("}");
  if (open === -1 || close < open) return getOrMake(node.literals, segment);
  const before = segment.slice(0, open);
  const after = segment.slice(close + 1);
  if (before === "" && after === "") return (node.parameter ??= emptyNode());
  const known = node.mixed.find((each) => each.before === before && each.after === after);
  if (known !== undefined) return known.node;
  const made = { before, after, node: emptyNode<T>() };
  node.mixed.push(made);
  node.mixed.sort((left, right) => lengthOf(right) - lengthOf(left));
  return made.node;
}

function lengthOf({ before, after }: { readonly before: string; readonly after: string }): number {
  return before.length + after.length;
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
  for (const { before, after, node: next } of node.mixed) {
    if (segment.length <= before.length + after.length) continue;
    if (!segment.startsWith(before) || !segment.endsWith(after)) continue;
    const end = follow(next, segment.slice(before.length, segment.length - after.length), { segments, index, values });
    if (end !== null) return end;
  }
  return node.parameter === null ? null : follow(node.parameter, segment, { segments, index, values });
}

interface Walk {
  readonly segments: readonly string[];
  readonly index: number;
  readonly values: string[];
}

function follow<T>(node: Node<T>, value: string, { segments, index, values }: Walk): Node<T> | null {
  const count = values.length;
  values.push(value);
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
