import { isAlias, isMap, isScalar, isSeq, type Alias, type Document, type Node, type Scalar, type YAMLMap } from "yaml";
import { childOf, locationOf, type Location } from "../model/location.js";
import type { Reporter } from "../diagnostics/reporter.js";
import type { Json } from "../model/json.js";
import type { Position } from "./source.js";

/** How often aliases may multiply the document, before it is taken for an attack. */
const maximumExpansion = 10;
const freeExpansion = 10_000;
const maximumDepth = 2_000;

interface Reading {
  readonly path: string;
  readonly reporter: Reporter;
  readonly positionAt: (offset: number) => Position;
}

/** Turns a parsed document into plain values; undefined if it holds something that JSON cannot. Aliases share one value. */
export function readValue(document: Document.Parsed, reading: Reading): Json | undefined {
  const { path } = reading;
  const reader = new ValueReader(document, reading);
  const value = reader.read(document.contents, locationOf(path, ""), 0);
  return reader.isSound ? value : undefined;
}

/** A mapping's key as text: OpenAPI's `200:` is the key "200". */
export function keyText(key: unknown): string | null {
  if (isScalar(key)) return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
  return typeof key === "string" ? key : null;
}

interface Read {
  readonly value: Json;
  /** How many nodes the value stands for, aliases expanded. */
  readonly size: number;
}

class ValueReader {
  isSound = true;
  readonly #anchored = new Map<Node, Read>();
  readonly #open = new Set<Node>();
  readonly #document: Document.Parsed;
  readonly #reading: Reading;
  #nodes = 0;

  constructor(document: Document.Parsed, reading: Reading) {
    this.#document = document;
    this.#reading = reading;
  }

  read(node: Node | null, at: Location, depth: number): Json {
    const { value, size } = this.#readNode(node, at, depth);
    if (size > this.#nodes * maximumExpansion + freeExpansion) {
      this.#fail(
        "too-many-aliases",
        locationOf(this.#reading.path, ""),
        `Aliases expand the document to ${size} nodes.`,
        "Write the repeated parts as components and refer to them.",
      );
    }
    return value;
  }

  #readNode(node: Node | null, at: Location, depth: number): Read {
    this.#nodes += 1;
    if (node === null) return { value: null, size: 1 };
    if (depth > maximumDepth) {
      this.#fail(
        "nested-too-deep",
        at,
        "The document is nested too deep to be read.",
        "Split it, or move nested schemas to components.",
      );
      return { value: null, size: 1 };
    }
    if (isAlias(node)) return this.#readAlias(node, at);

    if (this.#open.has(node)) return { value: null, size: 1 };
    this.#open.add(node);
    const read = isScalar(node) ? this.#readScalar(node, at) : this.#readCollection(node, at, depth);
    this.#open.delete(node);
    if (!isAlias(node) && "anchor" in node && typeof node.anchor === "string") this.#anchored.set(node, read);
    return read;
  }

  #readAlias(alias: Alias.Parsed | Alias, at: Location): Read {
    const target = alias.resolve(this.#document);
    const read = target === undefined ? undefined : this.#anchored.get(target);
    if (read !== undefined) return read;
    this.#fail(
      "broken-alias",
      at,
      `The alias *${alias.source} refers to ${target === undefined ? "no anchor" : "the value that contains it"}.`,
      "Refer to an anchor that ends before the alias.",
    );
    return { value: null, size: 1 };
  }

  #readScalar(scalar: Scalar, at: Location): Read {
    const { value } = scalar;
    if (value === null || typeof value === "string" || typeof value === "boolean") return { value, size: 1 };
    if (typeof value === "number" && Number.isFinite(value)) return { value, size: 1 };
    if (typeof value === "bigint") return { value: Number(value), size: 1 };
    this.#fail(
      "not-json",
      at,
      `The value ${scalar.source ?? "here"} has no equal in JSON.`,
      "Quote it, if text is meant.",
    );
    return { value: null, size: 1 };
  }

  #readCollection(node: Node, at: Location, depth: number): Read {
    if (isMap(node)) return this.#readMap(node, at, depth);
    if (!isSeq(node)) return { value: null, size: 1 };
    let size = 1;
    const items = node.items.map((item, index) => {
      const read = this.#readNode(item as Node | null, childOf(at, index), depth + 1);
      size += read.size;
      return read.value;
    });
    return { value: items, size };
  }

  #readMap(map: YAMLMap, at: Location, depth: number): Read {
    const value: Record<string, Json> = {};
    let size = 1;
    for (const pair of map.items) {
      const key = keyText(pair.key);
      if (key === null) {
        this.#fail(
          "key-is-no-text",
          at,
          "A key of this mapping is not text.",
          "Write the key as plain or quoted text.",
        );
        continue;
      }
      const place = childOf(at, key);
      if (Object.hasOwn(value, key)) {
        this.#failOnKey(pair.key, key);
        continue;
      }
      const read = this.#readNode(pair.value as Node | null, place, depth + 1);
      size += read.size;
      // A key such as `__proto__` must become a key like any other.
      Object.defineProperty(value, key, { value: read.value, enumerable: true, writable: true, configurable: true });
    }
    return { value, size };
  }

  /** The place is the second key's: a pointer would lead to the first. */
  #failOnKey(keyNode: unknown, key: string): void {
    const { path, positionAt } = this.#reading;
    const { line, column } = positionAt(isScalar(keyNode) ? (keyNode.range?.[0] ?? 0) : 0);
    this.#fail(
      "duplicate-key",
      locationOf(path, `@${line}:${column}`),
      `The key ${JSON.stringify(key)} stands twice in one mapping.`,
      "Remove or rename one of them.",
    );
  }

  #fail(code: string, at: Location, message: string, help: string): void {
    this.isSound = false;
    this.#reading.reporter.report({ code, severity: "error", at, message, help });
  }
}
