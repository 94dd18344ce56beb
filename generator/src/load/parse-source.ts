import { isMap, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair } from "yaml";
import { locationOf, keysOf } from "../model/location.js";
import type { Reporter } from "../diagnostics/reporter.js";
import { readValue, keyText } from "./read-value.js";
import type { Position, Source } from "./source.js";

/**
 * Parses YAML 1.2 or JSON (which YAML 1.2 contains). Reports what is malformed, with the place; returns null if nothing can be
 * made of the text.
 */
export function parseSource(path: string, text: string, reporter: Reporter): Source | null {
  const lines = new LineCounter();
  const document = parseText(path, text, { lines, reporter });
  if (document === null) return null;

  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const locate: Source["locate"] = (pointer, onKey = false) => positionAt(offsetOf(document, pointer, onKey));

  let isBroken = false;
  for (const error of document.errors) {
    isBroken = true;
    const { line, column } = positionAt(error.pos[0]);
    reporter.report({
      code: "broken-yaml",
      severity: "error",
      at: locationOf(path, `@${line}:${column}`),
      message: sentence(error.message),
      help: "Mend the YAML; nothing after this place can be trusted.",
    });
  }
  if (isBroken) return null;

  const root = readValue(document, { path, reporter, positionAt });
  return root === undefined ? null : { path, text, root, locate };
}

interface ParseContext {
  readonly lines: LineCounter;
  readonly reporter: Reporter;
}

function parseText(path: string, text: string, { lines, reporter }: ParseContext): Document.Parsed | null {
  try {
    return parseDocument(text.startsWith("\uFEFF") ? text.slice(1) : text, {
      lineCounter: lines,
      // Duplicate keys are found while reading, with both places; the library's own check compares every pair of keys.
      uniqueKeys: false,
      prettyErrors: false,
      version: "1.2",
      schema: "core",
      merge: false,
      // Only this level reports a second document.
      logLevel: "error",
    });
  } catch (error) {
    // The parser is recursive: a document nested thousands of levels deep ends its stack.
    if (!(error instanceof RangeError)) throw error;
    reporter.report({
      code: "nested-too-deep",
      severity: "error",
      at: locationOf(path, ""),
      message: "The document is nested too deep to be read.",
      help: "Split it, or move nested schemas to components.",
    });
    return null;
  }
}

function sentence(message: string): string {
  const text = message.replace(/ at line \d+, column \d+:?[\s\S]*$/, "").trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
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
    const pair = (node.items as Pair<Node, Node | null>[]).find((item) => keyText(item.key) === key);
    return pair === undefined ? null : { value: pair.value, keyOffset: startOf(pair.key) };
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
