import { isAlias, isMap, isScalar, isSeq, type Alias, type Document, type Node, type Scalar, type YAMLMap } from "yaml";
import { locationOf } from "../model/location.js";
import type { Reporter } from "../diagnostics/reporter.js";
import { defineMember, type Json } from "../model/json.js";
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
  const reader = new ValueReader(document, reading);
  const value = reader.read(document.contents);
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

const nothing: Read = { value: null, size: 1 };

class ValueReader {
  isSound = true;
  readonly #anchored = new Map<Node, Read>();
  readonly #document: Document.Parsed;
  readonly #reading: Reading;
  #nodes = 0;

  constructor(document: Document.Parsed, reading: Reading) {
    this.#document = document;
    this.#reading = reading;
  }

  read(root: Node | null): Json {
    const { value, size } = this.#readNode(root, 0);
    if (size > this.#nodes * maximumExpansion + freeExpansion) {
      this.#fail(
        root,
        "too-many-aliases",
        `Aliases expand the document to ${size} nodes.`,
        "Write the repeated parts as components and refer to them.",
      );
    }
    return value;
  }

  #readNode(node: Node | null, depth: number): Read {
    this.#nodes += 1;
    if (node === null) return nothing;
    if (isAlias(node)) return this.#readAlias(node);
    if (depth > maximumDepth) {
      return this.#fail(
        node,
        "nested-too-deep",
        "The document is nested too deep to be read.",
        "Split it, or move nested schemas to components.",
      );
    }
    const read = isScalar(node) ? this.#readScalar(node) : this.#readCollection(node, depth);
    if ("anchor" in node && typeof node.anchor === "string") this.#anchored.set(node, read);
    return read;
  }

  /** An anchor is known when its value has been read: an alias within it finds none. */
  #readAlias(alias: Alias): Read {
    const target = alias.resolve(this.#document);
    const read = target === undefined ? undefined : this.#anchored.get(target);
    return (
      read ??
      this.#fail(
        alias,
        "broken-alias",
        `The alias *${alias.source} refers to ${target === undefined ? "no anchor" : "the value that contains it"}.`,
        "Refer to an anchor that ends before the alias.",
      )
    );
  }

  #readScalar(scalar: Scalar): Read {
    const { value } = scalar;
    if (value === null || typeof value === "string" || typeof value === "boolean") return { value, size: 1 };
    if (typeof value === "number" && Number.isFinite(value)) return { value, size: 1 };
    const text = scalar.source ?? "here";
    return this.#fail(scalar, "not-json", `The value ${text} has no equal in JSON.`, "Quote it, if text is meant.");
  }

  #readCollection(node: Node, depth: number): Read {
    if (isMap(node)) return this.#readMap(node, depth);
    if (!isSeq(node)) return nothing;
    let size = 1;
    const items = node.items.map((item) => {
      const read = this.#readNode(item as Node | null, depth + 1);
      size += read.size;
      return read.value;
    });
    return { value: items, size };
  }

  #readMap(map: YAMLMap, depth: number): Read {
    const value: Record<string, Json> = {};
    let size = 1;
    for (const pair of map.items) {
      const key = keyText(pair.key);
      if (key === null) {
        this.#fail(
          map,
          "key-is-no-text",
          "A key of this mapping is not text.",
          "Write the key as plain or quoted text.",
        );
      } else if (Object.hasOwn(value, key)) {
        this.#fail(
          pair.key as Node,
          "duplicate-key",
          `The key ${JSON.stringify(key)} stands twice in one mapping.`,
          "Remove or rename one of them.",
        );
      } else {
        const read = this.#readNode(pair.value as Node | null, depth + 1);
        size += read.size;
        defineMember(value, key, read.value);
      }
    }
    return { value, size };
  }

  /** The place is the node's own: a pointer could not tell the second of two keys, and nothing to follow it in will remain. */
  #fail(node: Node | null, code: string, message: string, help: string): Read {
    const { path, positionAt, reporter } = this.#reading;
    const { line, column } = positionAt(node?.range?.[0] ?? 0);
    this.isSound = false;
    reporter.report({ code, severity: "error", at: locationOf(path, `@${line}:${column}`), message, help });
    return nothing;
  }
}
