import { isAlias, isMap, isScalar, isSeq, type Alias, type Document, type Node, type Scalar, type YAMLMap } from "yaml";
import type { DiagnosticCode } from "../diagnostics/catalog.js";
import { defineMember, type Json } from "../model/json.js";
import { budgets } from "./budgets.js";

/** Reports an error at a place of the text: a pointer could not tell the second of two keys, and nothing to follow it in will remain. */
export type ReportAt = (code: DiagnosticCode, offset: number, message: string, help: string) => void;

export function nestedTooDeep(): string {
  return `The document is nested deeper than ${budgets.depth} levels.`;
}

/** Turns a parsed document into plain values; undefined if it holds something that JSON cannot. Aliases share one value. */
export function readValue(document: Document.Parsed, report: ReportAt): Json | undefined {
  const reader = new ValueReader(report);
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
  /** How many levels are below it, aliases expanded. */
  readonly height: number;
}

/** A reader of thousands would stop at the first of them. */
const mostFaults = 50;

const nothing: Read = { value: null, size: 1, height: 0 };

/** The tags of YAML's core schema, and the one that asks for none. */
const coreTags = new Set([
  "!",
  ...["null", "bool", "int", "float", "str", "seq", "map"].map((name) => `tag:yaml.org,2002:${name}`),
]);

class ValueReader {
  isSound = true;
  /** By name, the last that was met; null while its value is being read. */
  readonly #anchored = new Map<string, Read | null>();
  readonly #report: ReportAt;
  #nodes = 0;
  #expanded = 0;
  #faults = 0;

  constructor(report: ReportAt) {
    this.#report = report;
  }

  read(root: Node | null): Json {
    return this.#readNode(root, 0).value;
  }

  #readNode(node: Node | null, depth: number): Read {
    this.#nodes += 1;
    if (node === null) return nothing;
    if (isAlias(node)) return this.#readAlias(node, depth);
    if (node.tag !== undefined && !coreTags.has(node.tag)) return this.#failOnTag(node, node.tag);
    const anchor = "anchor" in node && typeof node.anchor === "string" ? node.anchor : null;
    if (anchor !== null) this.#anchored.set(anchor, null);
    const read = isScalar(node) ? this.#readScalar(node) : this.#readCollection(node, depth);
    if (anchor !== null) this.#anchored.set(anchor, read);
    return read;
  }

  #readAlias(alias: Alias, depth: number): Read {
    const read = this.#anchored.get(alias.source);
    if (read == null) {
      return this.#fail(
        alias,
        "broken-alias",
        `The alias *${alias.source} refers to ${read === undefined ? "no anchor" : "the value that contains it"}.`,
        "Refer to an anchor that ends before the alias.",
      );
    }
    this.#expanded += read.size;
    if (depth + read.height > budgets.depth)
      return this.#fail(alias, "nested-too-deep", nestedTooDeep(), "Refer to components in place of aliases.");
    if (this.#expanded > this.#nodes * budgets.expansion + budgets.freeExpansion) return this.#failOnExpansion(alias);
    return read;
  }

  /** Said once: every alias after the one that is too much would be too much as well. */
  #failOnExpansion(alias: Alias): Read {
    this.#expanded = -Infinity;
    return this.#fail(
      alias,
      "too-many-aliases",
      `Up to here, aliases make the document more than ${budgets.expansion} times as large as it is.`,
      "Write the repeated parts as components and refer to them.",
    );
  }

  #failOnTag(node: Node, tag: string): Read {
    const name = tag.replace("tag:yaml.org,2002:", "!!");
    return this.#fail(
      node,
      "yaml-tag",
      `The tag ${name} is none of YAML's core schema; JSON has no such value.`,
      "Remove the tag, and write the value as text, a number, a list or a mapping.",
    );
  }

  #readScalar(scalar: Scalar): Read {
    const { value } = scalar;
    if (value === null || typeof value === "string" || typeof value === "boolean") return { value, size: 1, height: 0 };
    if (typeof value === "number" && Number.isFinite(value)) return { value, size: 1, height: 0 };
    const text = scalar.source ?? "here";
    return this.#fail(scalar, "not-json", `The value ${text} has no equal in JSON.`, "Quote it, if text is meant.");
  }

  #readCollection(node: Node, depth: number): Read {
    if (isMap(node)) return this.#readMap(node, depth);
    if (!isSeq(node)) return nothing;
    let size = 1;
    let height = 0;
    const items = node.items.map((item) => {
      const read = this.#readNode(item as Node | null, depth + 1);
      size += read.size;
      height = Math.max(height, read.height + 1);
      return read.value;
    });
    return { value: items, size, height };
  }

  #readMap(map: YAMLMap, depth: number): Read {
    const value: Record<string, Json> = {};
    let size = 1;
    let height = 0;
    for (const pair of map.items) {
      const key = this.#readKey(pair.key as Node | null, { map, value });
      const read = this.#readNode(pair.value as Node | null, depth + 1);
      if (key === null) continue;
      size += read.size;
      height = Math.max(height, read.height + 1);
      defineMember(value, key, read.value);
    }
    return { value, size, height };
  }

  /** Null for what cannot be a key here, which is reported. */
  #readKey(
    node: Node | null,
    { map, value }: { readonly map: YAMLMap; readonly value: Readonly<Record<string, Json>> },
  ): string | null {
    const key = keyText(node);
    if (key === null) {
      this.#fail(map, "key-is-no-text", "A key of this mapping is not text.", "Write the key as plain or quoted text.");
      return null;
    }
    if (isScalar(node) && node.anchor !== undefined)
      this.#anchored.set(node.anchor, { value: key, size: 1, height: 0 });
    if (isScalar(node) && key === "<<" && node.type === "PLAIN") {
      this.#fail(
        node,
        "merge-key",
        "YAML 1.2 has no merge keys: << would be a key like any other.",
        "Write the entries out, or refer to a component; quote the key if it is meant.",
      );
      return null;
    }
    if (!Object.hasOwn(value, key)) return key;
    this.#fail(
      node,
      "duplicate-key",
      `The key ${JSON.stringify(key)} stands twice in one mapping.`,
      "Remove or rename one of them.",
    );
    return null;
  }

  #fail(node: Node | null, code: DiagnosticCode, message: string, help: string): Read {
    this.isSound = false;
    this.#faults += 1;
    if (this.#faults <= mostFaults) this.#report(code, node?.range?.[0] ?? 0, message, help);
    return nothing;
  }
}
