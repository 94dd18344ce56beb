import { Composer, isMap, isSeq, LineCounter, type Document, type Node, type Pair } from "yaml";
import { keysOf } from "../../model/location.js";
import type { Parsed } from "../parsed.js";
import { limits } from "../limits.js";
import type { Excess } from "./find-excess.js";
import { firstYamlError } from "./first-yaml-error.js";
import { parseTokens } from "./parse-tokens.js";
import { isMergeKey, keyText, nestedTooDeep, readValue, type ReportAt } from "./read-value.js";

const SPLIT = "Split it into several files, or remove the parts that are not needed.";

/** Parses YAML 1.2 or JSON. Reports syntax errors and exceeded limits. Returns null if the text cannot be parsed. */
export function parseWithLibrary(text: string, report: ReportAt): Parsed | null {
  const document = parseText(text, report);
  if (document === null) return null;
  const error = firstYamlError(text, document.errors);
  if (error !== null) {
    report("broken-yaml", error.offset, error.message, error.help);
    return null;
  }
  const root = readValue(document, report);
  return root === undefined
    ? null
    : { root, isTree: false, offsetOf: (pointer, onKey) => offsetOf(document, pointer, onKey) };
}

function parseText(text: string, report: ReportAt): Document.Parsed | null {
  const lines = new LineCounter();
  const { tokens, excess } = parseTokens(text, lines);
  if (excess !== null) {
    reportExcess(excess, report);
    return null;
  }
  const composer = new Composer({
    lineCounter: lines,
    // `readValue` reports duplicate keys. The library's own check is slow, because it compares every pair of keys.
    uniqueKeys: false,
    prettyErrors: false,
    version: "1.2",
    schema: "core",
    merge: false,
    logLevel: "error",
  });
  // Destructuring stops the generator, so at most two documents are composed.
  const [document, second] = composer.compose(tokens, true, text.length);
  if (second !== undefined)
    report(
      "broken-yaml",
      second.range[0],
      "The file contains several YAML documents.",
      "Keep the part before or after the line ---, and remove the rest.",
    );
  return document === undefined || second !== undefined ? null : document;
}

function reportExcess({ kind, offset }: Excess, report: ReportAt): void {
  switch (kind) {
    case "nodes":
      return report("too-large", offset, `The file has more than ${limits.nodes} values.`, SPLIT);
    case "tokens":
      return report(
        "too-large",
        offset,
        `The file has more than ${limits.tokens} tokens, which include spaces and line breaks.`,
        SPLIT,
      );
    case "depth":
      return report(
        "nesting-too-deep",
        offset,
        nestedTooDeep(),
        "Move nested schemas to components, and refer to them.",
      );
  }
}

function offsetOf(document: Document.Parsed, pointer: string, onKey: boolean): number {
  let node: Node | null = document.contents;
  let keyOffset: number | null = null;
  for (const key of keysOf(pointer)) {
    const step: Step | null = stepInto(node, key);
    if (step === null) return keyOffset ?? startOf(node);
    node = step.value;
    keyOffset = step.keyOffset ?? startOf(node);
  }
  if (keyOffset === null) return startOf(node);
  return onKey || isMap(node) || isSeq(node) || node === null ? keyOffset : startOf(node);
}

interface Step {
  readonly value: Node | null;
  readonly keyOffset: number | null;
}

function stepInto(node: Node | null, key: string): Step | null {
  if (isMap(node)) {
    const pairs = node.items as Pair<Node, Node | null>[];
    const pair = pairs.find((item) => keyText(item.key) === key && !isMergeKey(item.key));
    if (pair !== undefined) return { value: pair.value, keyOffset: startOf(pair.key) };
    // The entry may come from a merged mapping, which other mappings may merge too, so the position of the merge key is
    // returned.
    const merge = pairs.find((item) => isMergeKey(item.key));
    return merge === undefined ? null : { value: null, keyOffset: startOf(merge.key) };
  }
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return item === undefined ? null : { value: item as Node, keyOffset: null };
  }
  return null;
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}
