import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from "yaml";
import type { DiagnosticCode } from "../../diagnostics/catalog.js";
import type { Severity } from "../../diagnostics/severity.js";
import { defineMember, isArray, isObject, type Json } from "../../model/json.js";
import { limits } from "../limits.js";

/**
 * Reports an error at an offset in the text rather than at a JSON Pointer. A pointer couldn't distinguish two equal
 * keys, and after an error the file has no value to which a pointer could refer.
 */
export type ReportAt = (
  code: DiagnosticCode,
  offset: number,
  message: string,
  help: string,
  severity?: Severity,
) => void;

export function nestedTooDeep(): string {
  return `The document is nested deeper than ${limits.depth} levels.`;
}

/** Converts a parsed document to plain values; undefined if JSON cannot represent it. An alias shares the value of its anchor. */
export function readValue(document: Document.Parsed, report: ReportAt): Json | undefined {
  const reader = new ValueReader(report);
  const value = reader.read(document.contents);
  if (!reader.isValid) return undefined;
  reader.reportMergeKeys();
  return value;
}

/** Returns the key of a mapping as a string: `200:` has the key "200". Null if the key is not a scalar. */
export function keyText(key: unknown): string | null {
  if (isScalar(key)) return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
  return typeof key === "string" ? key : null;
}

/** Whether a key is a YAML 1.1 merge key, `<<`. In quotes, `<<` is an ordinary key. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.value === "<<" && key.type === "PLAIN";
}

const mergeKey = Symbol("<<");

type Key = string | typeof mergeKey;

interface NodeValue {
  readonly value: Json;
  /** The number of nodes in the value, with aliases expanded. */
  readonly size: number;
  /** The number of levels below the value, with aliases expanded. */
  readonly height: number;
}

/** The maximum number of errors to report for a file. */
const maxErrors = 50;

const emptyNode: NodeValue = { value: null, size: 1, height: 0 };

/** The tags in YAML's core schema, and the non-specific tag `!`. */
const coreTags = new Set([
  "!",
  ...["null", "bool", "int", "float", "str", "seq", "map"].map((name) => `tag:yaml.org,2002:${name}`),
]);

class ValueReader {
  isValid = true;
  /**
   * The values of anchors, keyed by the anchor's name. A later anchor replaces an earlier one with the same name. A
   * value is null while it is being read.
   */
  readonly #anchored = new Map<string, NodeValue | null>();
  readonly #report: ReportAt;
  #nodes = 0;
  #expanded = 0;
  #errors = 0;
  readonly #mergeKeys: Scalar[] = [];

  constructor(report: ReportAt) {
    this.#report = report;
  }

  read(root: Node | null): Json {
    return this.#readNode(root, 0).value;
  }

  /** Reports the first merge key and the number of others, because a document with one merge key usually has many. */
  reportMergeKeys(): void {
    const [first, ...others] = this.#mergeKeys;
    if (first === undefined) return;
    const count =
      others.length === 0 ? "" : ` This file has ${others.length} more merge ${others.length === 1 ? "key" : "keys"}.`;
    this.#report(
      "merge-key",
      first.range?.[0] ?? 0,
      `YAML 1.2 has no merge keys: here << is read as in YAML 1.1, but other tools may treat it as an ordinary key.${count}`,
      "Write the entries out, or refer to a component. If you mean a key named <<, put it in quotes.",
      "warning",
    );
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

  /** Reports that aliases exceed the limit. Reports only the first alias, because every later alias exceeds the limit too. */
  #failOnExpansion(alias: Alias): NodeValue {
    this.#expanded = -Infinity;
    return this.#fail(
      alias,
      "too-many-aliases",
      `Aliases make the document more than ${limits.aliasExpansion} times as large; the limit is exceeded here.`,
      "Move the repeated parts to components, and refer to them.",
    );
  }

  #failOnTag(node: Node, tag: string): NodeValue {
    const name = tag.replace("tag:yaml.org,2002:", "!!");
    return this.#fail(
      node,
      "yaml-tag",
      `The tag ${name} is not in YAML's core schema, so its value has no equivalent in JSON.`,
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
    const keys = new Set<Key>();
    let size = 1;
    let height = 0;
    for (const pair of map.items) {
      const key = this.#readKey(pair.key as Node | null, { map, keys });
      const errors = this.#errors;
      const read = this.#readNode(pair.value as Node | null, depth + 1);
      if (key === null || (key === mergeKey && this.#errors > errors)) continue;
      size += read.size;
      height = Math.max(height, read.height + 1);
      if (key === mergeKey) this.#merge(read.value, { pair, keys, value });
      else defineMember(value, key, read.value);
    }
    return { value, size, height };
  }

  /**
   * Adds the entries of merged mappings. The mapping's own entries take precedence over them, and earlier merged
   * mappings over later ones.
   */
  #merge(
    merged: Json,
    {
      pair,
      keys,
      value,
    }: { readonly pair: Pair; readonly keys: ReadonlySet<Key>; readonly value: Record<string, Json> },
  ): void {
    const mappings = isArray(merged) ? merged : [merged];
    if (!mappings.every(isObject)) {
      this.#fail(
        pair.value as Node | null,
        "merge-key",
        "The value of the merge key << must be a mapping or a list of mappings.",
        "Correct the value. If you mean a key named <<, put it in quotes.",
      );
      return;
    }
    this.#mergeKeys.push(pair.key as Scalar);
    for (const [key, child] of mappings.flatMap(Object.entries<Json>))
      if (!keys.has(key) && !Object.hasOwn(value, key)) defineMember(value, key, child);
  }

  /** Reads the key of a mapping entry. If the node can't be a key here, reports that and returns null. */
  #readKey(node: Node | null, { map, keys }: { readonly map: YAMLMap; readonly keys: Set<Key> }): Key | null {
    const text = keyText(node);
    if (text === null) {
      this.#fail(
        map,
        "non-scalar-key",
        "A key of this mapping is not a string.",
        "Write the key as a plain or quoted string.",
      );
      return null;
    }
    if (isScalar(node) && node.anchor !== undefined)
      this.#anchored.set(node.anchor, { value: text, size: 1, height: 0 });
    const key = isMergeKey(node) ? mergeKey : text;
    if (!keys.has(key)) {
      keys.add(key);
      return key;
    }
    this.#fail(
      node,
      "duplicate-key",
      `The key ${JSON.stringify(text)} occurs twice in one mapping.`,
      key === mergeKey ? "Merge both with one key: <<: [*first, *second]." : "Remove or rename one of them.",
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
