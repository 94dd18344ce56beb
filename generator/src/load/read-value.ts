import { isAlias, isMap, isScalar, isSeq, type Alias, type Document, type Node, type Scalar, type YAMLMap } from "yaml";
import type { DiagnosticCode } from "../diagnostics/catalog.js";
import { defineMember, type Json } from "../model/json.js";
import { limits } from "./limits.js";

/**
 * Reports an error at an offset in the text. A JSON Pointer could not distinguish two equal keys, and after an error there is no value
 * that it could point into.
 */
export type ReportAt = (code: DiagnosticCode, offset: number, message: string, help: string) => void;

export function nestedTooDeep(): string {
  return `The document is nested deeper than ${limits.depth} levels.`;
}

/** Converts a parsed document to plain values; undefined if JSON cannot represent it. An alias shares the value of its anchor. */
export function readValue(document: Document.Parsed, report: ReportAt): Json | undefined {
  const reader = new ValueReader(report);
  const value = reader.read(document.contents);
  return reader.isValid ? value : undefined;
}

/** Returns the key of a mapping as a string: `200:` is the key "200". Null if it is not a scalar. */
export function keyText(key: unknown): string | null {
  if (isScalar(key)) return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
  return typeof key === "string" ? key : null;
}

interface NodeValue {
  readonly value: Json;
  /** The number of nodes in the value, with aliases expanded. */
  readonly size: number;
  /** The number of levels below the value, with aliases expanded. */
  readonly height: number;
}

/** The number of errors that are reported for a file: nobody would read thousands. */
const maxErrors = 50;

const emptyNode: NodeValue = { value: null, size: 1, height: 0 };

/** The tags of YAML's core schema, and `!`, which requests no tag. */
const coreTags = new Set([
  "!",
  ...["null", "bool", "int", "float", "str", "seq", "map"].map((name) => `tag:yaml.org,2002:${name}`),
]);

class ValueReader {
  isValid = true;
  /** The values of anchors by name; a later anchor replaces an earlier one. Null while the value is being read. */
  readonly #anchored = new Map<string, NodeValue | null>();
  readonly #report: ReportAt;
  #nodes = 0;
  #expanded = 0;
  #errors = 0;

  constructor(report: ReportAt) {
    this.#report = report;
  }

  read(root: Node | null): Json {
    return this.#readNode(root, 0).value;
  }

  #readNode(node: Node | null, depth: number): NodeValue {
    this.#nodes += 1;
    if (node === null) return emptyNode;
    if (isAlias(node)) return this.#readAlias(node, depth);
    if (node.tag !== undefined && !coreTags.has(node.tag)) return this.#failOnTag(node, node.tag);
    const anchor = "anchor" in node && typeof node.anchor === "string" ? node.anchor : null;
    if (anchor !== null) this.#anchored.set(anchor, null);
    const read = isScalar(node) ? this.#readScalar(node) : this.#readCollection(node, depth);
    if (anchor !== null) this.#anchored.set(anchor, read);
    return read;
  }

  #readAlias(alias: Alias, depth: number): NodeValue {
    const read = this.#anchored.get(alias.source);
    if (read == null) {
      return this.#fail(
        alias,
        "broken-alias",
        `The alias *${alias.source} refers to ${read === undefined ? "an unknown anchor" : "the value that contains it"}.`,
        "Use an anchor whose value ends before the alias.",
      );
    }
    this.#expanded += read.size;
    if (depth + read.height > limits.depth)
      return this.#fail(alias, "nesting-too-deep", nestedTooDeep(), "Use references to components instead of aliases.");
    if (this.#expanded > this.#nodes * limits.aliasExpansion + limits.aliasAllowance)
      return this.#failOnExpansion(alias);
    return read;
  }

  /** Reports only the first alias over the limit: every alias after it exceeds the limit too. */
  #failOnExpansion(alias: Alias): NodeValue {
    this.#expanded = -Infinity;
    return this.#fail(
      alias,
      "too-many-aliases",
      `Up to this alias, aliases expand the document to more than ${limits.aliasExpansion} times its size.`,
      "Move the repeated parts to components, and refer to them.",
    );
  }

  #failOnTag(node: Node, tag: string): NodeValue {
    const name = tag.replace("tag:yaml.org,2002:", "!!");
    return this.#fail(
      node,
      "yaml-tag",
      `The tag ${name} is not in YAML's core schema, and JSON has no such value.`,
      "Remove the tag, and write the value as a string, a number, a list or a mapping.",
    );
  }

  #readScalar(scalar: Scalar): NodeValue {
    const { value } = scalar;
    if (value === null || typeof value === "string" || typeof value === "boolean") return { value, size: 1, height: 0 };
    if (typeof value === "number" && Number.isFinite(value)) return { value, size: 1, height: 0 };
    const text = scalar.source ?? "here";
    return this.#fail(
      scalar,
      "not-json",
      `The value ${text} has no equivalent in JSON.`,
      "Put it in quotes if you mean a string.",
    );
  }

  #readCollection(node: Node, depth: number): NodeValue {
    if (isMap(node)) return this.#readMap(node, depth);
    if (!isSeq(node)) return emptyNode;
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

  #readMap(map: YAMLMap, depth: number): NodeValue {
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

  /** Returns null if the node cannot be a key here, which is reported. */
  #readKey(
    node: Node | null,
    { map, value }: { readonly map: YAMLMap; readonly value: Readonly<Record<string, Json>> },
  ): string | null {
    const key = keyText(node);
    if (key === null) {
      this.#fail(
        map,
        "non-scalar-key",
        "A key of this mapping is not a string.",
        "Write the key as a plain or quoted string.",
      );
      return null;
    }
    if (isScalar(node) && node.anchor !== undefined)
      this.#anchored.set(node.anchor, { value: key, size: 1, height: 0 });
    if (isScalar(node) && key === "<<" && node.type === "PLAIN") {
      this.#fail(
        node,
        "merge-key",
        "YAML 1.2 does not support merge keys: << would be an ordinary key.",
        "Write the entries out, or refer to a component. If you mean a key named <<, put it in quotes.",
      );
      return null;
    }
    if (!Object.hasOwn(value, key)) return key;
    this.#fail(
      node,
      "duplicate-key",
      `The key ${JSON.stringify(key)} occurs twice in one mapping.`,
      "Remove or rename one of them.",
    );
    return null;
  }

  #fail(node: Node | null, code: DiagnosticCode, message: string, help: string): NodeValue {
    this.isValid = false;
    this.#errors += 1;
    if (this.#errors <= maxErrors) this.#report(code, node?.range?.[0] ?? 0, message, help);
    return emptyNode;
  }
}
