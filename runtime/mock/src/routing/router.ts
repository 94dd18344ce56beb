import type { OperationTable } from "../tables/tables.js";
import { decodeComponent } from "../validate/parameters/decode-component.js";

/** The operations that match a path, with the values of the path's parameters. */
export interface Route<T extends RoutedOperation> {
  /** The first operation of each method, by method in uppercase. */
  readonly operations: ReadonlyMap<string, T>;
  /** The operations of each method that has several, in order. The query or a header selects one of them. */
  readonly candidates: ReadonlyMap<string, readonly T[]>;
  /** The values of the path's parameters, still percent-encoded, in path order. */
  readonly values: readonly string[];
}

export type RoutedOperation = Pick<OperationTable, "method" | "path">;

interface Node<T> {
  readonly literals: Map<string, Node<T>>;
  /**
   * Segments with literal text around parameters, such as `{clientId}:invite` or `{x},{y}`. Those with more literal
   * text come first.
   */
  readonly mixed: { readonly texts: readonly string[]; readonly node: Node<T> }[];
  /** A segment that consists of one parameter. */
  parameter: Node<T> | null;
  readonly operations: Map<string, T>;
  readonly candidates: Map<string, T[]>;
}

/** Finds operations by path in a tree of path segments. */
export class Router<T extends RoutedOperation> {
  readonly #root: Node<T> = emptyNode();

  constructor(operations: readonly T[]) {
    for (const operation of operations) this.#add(operation);
  }

  /** Finds the operations for a path as sent, but without its query. Returns null if none matches. */
  find(path: string): Route<T> | null {
    const segments = segmentsOf(path);
    const values: string[] = [];
    const node = walk(this.#root, segments, 0, values);
    return node === null ? null : { operations: node.operations, candidates: node.candidates, values };
  }

  #add(operation: T): void {
    let node = this.#root;
    for (const segment of segmentsOf(operation.path)) node = childFor(node, segment);
    const { method } = operation;
    const first = node.operations.get(method);
    if (first === undefined) node.operations.set(method, operation);
    else node.candidates.set(method, [...(node.candidates.get(method) ?? [first]), operation]);
  }
}

function emptyNode<T>(): Node<T> {
  return { literals: new Map(), mixed: [], parameter: null, operations: new Map(), candidates: new Map() };
}

/** The segments of a path. Trailing and repeated slashes are ignored. */
function segmentsOf(path: string): readonly string[] {
  return path.split("/").filter((segment) => segment !== "");
}

function childFor<T>(node: Node<T>, segment: string): Node<T> {
  const texts = segment.split(/\{[^{}]*\}/);
  if (texts.length === 1) return getOrCreate(node.literals, segment);
  if (texts.length === 2 && texts.join("") === "") return (node.parameter ??= emptyNode());
  const existing = node.mixed.find((each) => each.texts.join("{}") === texts.join("{}"));
  if (existing !== undefined) return existing.node;
  const created = { texts, node: emptyNode<T>() };
  node.mixed.push(created);
  node.mixed.sort((left, right) => right.texts.join("").length - left.texts.join("").length);
  return created.node;
}

function getOrCreate<T>(nodes: Map<string, Node<T>>, key: string): Node<T> {
  const existing = nodes.get(key);
  if (existing !== undefined) return existing;
  const created = emptyNode<T>();
  nodes.set(key, created);
  return created;
}

/** Matches the segments from `index` on, literals before parameters, and collects the parameters' values in `values`. */
function walk<T>(node: Node<T>, segments: readonly string[], index: number, values: string[]): Node<T> | null {
  const segment = segments[index];
  if (segment === undefined) return node.operations.size > 0 ? node : null;
  // A client can encode literal text: `%3Ainvite` matches `:invite`.
  const literal = node.literals.get(segment) ?? node.literals.get(decodeComponent(segment));
  const found = literal === undefined ? null : walk(literal, segments, index + 1, values);
  if (found !== null) return found;
  for (const { texts, node: child } of node.mixed) {
    const segmentValues = valuesIn(segment, texts);
    const match = segmentValues === null ? null : follow(child, segmentValues, { segments, index, values });
    if (match !== null) return match;
  }
  return node.parameter === null ? null : follow(node.parameter, [segment], { segments, index, values });
}

/**
 * The parameter values of a segment, given the literal texts around them; null if the segment doesn't match. Values are as short as
 * possible, but not empty.
 */
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

interface Position {
  readonly segments: readonly string[];
  readonly index: number;
  readonly values: string[];
}

/** Matches the rest of the path below a parameter segment. Removes the segment's values again if the rest doesn't match. */
function follow<T>(
  node: Node<T>,
  segmentValues: readonly string[],
  { segments, index, values }: Position,
): Node<T> | null {
  const count = values.length;
  values.push(...segmentValues);
  const found = walk(node, segments, index + 1, values);
  if (found === null) values.length = count;
  return found;
}
