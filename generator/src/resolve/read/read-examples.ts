import { member, type Json } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import type { Example } from "../document.js";
import { entriesField, stringField } from "./read-fields.js";
import type { ReadContext } from "./read-context.js";
import { exampleTarget } from "../references/example-target.js";
import type { LocatedValue } from "../references/located-value.js";

/**
 * Reads the examples of a media type, parameter or header, in order. An `externalValue` is not fetched; it is reported
 * if it is the only example. `mediaType` is null if a `style` determines the serialization.
 */
export function readExamples(
  { value, at }: LocatedValue,
  context: Pick<ReadContext, "references" | "reporter">,
  mediaType: string | null = null,
): readonly Example[] {
  const single = member(value, "example");
  const target = single === undefined ? null : exampleTarget(single, childOf(at, "example"), context.references);
  const unnamed: readonly Example[] =
    target === null ? [] : [{ at: target.at, name: null, value: target.value, isSerialized: false, text: null }];
  const located = entriesField(value, "examples").flatMap(([name, raw]) => {
    const example = context.references.follow(raw, childOf(at, "examples", name));
    return example === null ? [] : [{ name, example }];
  });
  const named = located.flatMap(({ name, example }) => readExample(name, example, { ...context, mediaType }));
  const examples = [...unnamed, ...named];
  const schema = member(value, "schema");
  const hasExample = examples.length > 0 || ["example", "examples"].some((key) => member(schema, key) !== undefined);
  if (!hasExample) for (const { example } of located) reportExternal(example, context);
  return examples;
}

interface ExampleContext extends Pick<ReadContext, "references" | "reporter"> {
  readonly mediaType: string | null;
}

/**
 * Reads an example from `dataValue` or, in documents before OpenAPI 3.2, `value`. If both are missing, parses
 * `serializedValue`, and reports it if it can't be parsed.
 */
function readExample(
  name: string,
  { value, at }: LocatedValue,
  { mediaType, references, reporter }: ExampleContext,
): readonly Example[] {
  const serialized = member(value, "serializedValue");
  const parsed = typeof serialized === "string" ? deserialize(serialized, mediaType) : null;
  for (const key of ["dataValue", "value"]) {
    const found = member(value, key);
    const text = parsed?.text ?? null;
    if (found === undefined) continue;
    const target = exampleTarget(found, childOf(at, key), references);
    return [{ at: target.at, name, value: target.value, isSerialized: false, text }];
  }
  if (typeof serialized !== "string") return [];
  const location = childOf(at, "serializedValue");
  if (parsed !== null) return [{ at: location, name, ...parsed }];
  reporter.report({
    code: "unreadable-example",
    severity: "warning",
    at: location,
    message: `The serialized value of the example ${JSON.stringify(name)} cannot be parsed${mediaType === null ? "" : ` as ${JSON.stringify(mediaType)}`}; the example is ignored.`,
    help:
      mediaType === null || !isJson(mediaType)
        ? "Write the unserialized value as dataValue."
        : "Write valid JSON, or write the unserialized value as dataValue.",
  });
  return [];
}

/** Parses JSON and JSON Lines. Text in any other format is kept unchanged. Null if the text can't be parsed. */
function deserialize(text: string, mediaType: string | null): Pick<Example, "value" | "isSerialized" | "text"> | null {
  if (mediaType === null || isUnparsable(mediaType)) return null;
  if (!isJson(mediaType) && !isJsonLines(mediaType)) return { value: text, isSerialized: true, text };
  try {
    const texts = isJson(mediaType) ? [text] : text.split("\n").filter((line) => line.trim() !== "");
    const values = texts.map((each) => JSON.parse(each) as Json);
    return { value: isJson(mediaType) ? (values[0] ?? null) : values, isSerialized: false, text: null };
  } catch {
    return null;
  }
}

function isJson(mediaType: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(mediaType);
}

function isJsonLines(mediaType: string): boolean {
  return /[/+](x-)?(jsonl|ndjson|jsonlines|json-lines|json-stream)\s*(;|$)/i.test(mediaType);
}

/** Whether text of this media type can't be parsed: sequences other than JSON Lines, multipart and binary formats. */
function isUnparsable(mediaType: string): boolean {
  return /json-seq|event-stream|^multipart\/|^(image|audio|video|font)\/(?!svg)|octet-stream|zip\b|\/pdf/i.test(
    mediaType,
  );
}

function reportExternal({ value, at }: LocatedValue, { reporter }: Pick<ReadContext, "reporter">): void {
  const address = stringField(value, "externalValue");
  if (address === null) return;
  reporter.report({
    code: "example-not-fetched",
    severity: "note",
    at: childOf(at, "externalValue"),
    message: `The example at ${JSON.stringify(address)} is not fetched; mocks generate a response instead.`,
    help: "Copy it into the document as dataValue or, before OpenAPI 3.2, as value.",
  });
}
