import { member, type Json } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import type { Example } from "../document.js";
import { mapField, textField } from "./read-fields.js";
import type { ReadContext } from "./read-operations.js";
import type { Place } from "../references/references.js";

/**
 * The examples of a content, a parameter or a header, in their order. What is given by its address alone is not fetched, and told where
 * nothing else is an example. `mediaType` is null for what is written in a style.
 */
export function readExamples(
  { value, at }: Place,
  context: Pick<ReadContext, "references" | "reporter">,
  mediaType: string | null = null,
): readonly Example[] {
  const single = member(value, "example");
  const own: readonly Example[] =
    single === undefined
      ? []
      : [{ at: childOf(at, "example"), name: null, value: single, isSerialized: false, text: null }];
  const places = mapField(value, "examples").flatMap(([name, raw]) => {
    const place = context.references.follow(raw, childOf(at, "examples", name));
    return place === null ? [] : [{ name, place }];
  });
  const named = places.flatMap(({ name, place }) => readExample(name, place, { ...context, mediaType }));
  const examples = [...own, ...named];
  const schema = member(value, "schema");
  const isGiven = examples.length > 0 || ["example", "examples"].some((key) => member(schema, key) !== undefined);
  if (!isGiven) for (const { place } of places) reportExternal(place, context);
  return examples;
}

interface Reading extends Pick<ReadContext, "reporter"> {
  readonly mediaType: string | null;
}

/** `dataValue` is what is meant, `value` was so before OpenAPI 3.2; what is only given as it is written is read, where it can be. */
function readExample(name: string, { value, at }: Place, { mediaType, reporter }: Reading): readonly Example[] {
  const written = member(value, "serializedValue");
  const read = typeof written === "string" ? deserialize(written, mediaType) : null;
  for (const key of ["dataValue", "value"]) {
    const found = member(value, key);
    const text = read?.text ?? null;
    if (found !== undefined) return [{ at: childOf(at, key), name, value: found, isSerialized: false, text }];
  }
  if (typeof written !== "string") return [];
  const place = childOf(at, "serializedValue");
  if (read !== null) return [{ at: place, name, ...read }];
  reporter.report({
    code: "unreadable-example",
    severity: "warning",
    at: place,
    message: `The text of the example ${JSON.stringify(name)} is not read${mediaType === null ? "" : ` as ${JSON.stringify(mediaType)}`}: it stands for no example.`,
    help:
      mediaType === null || !isJson(mediaType)
        ? "Say what it means, as dataValue."
        : "Write valid JSON, or say what it means as dataValue.",
  });
  return [];
}

/** JSON and lines of it are what they say; other texts are sent as they are. Null for what cannot be read. */
function deserialize(text: string, mediaType: string | null): Pick<Example, "value" | "isSerialized" | "text"> | null {
  if (mediaType === null || isBinary(mediaType)) return null;
  if (!isJson(mediaType) && !isLines(mediaType)) return { value: text, isSerialized: true, text };
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

function isLines(mediaType: string): boolean {
  return /[/+](x-)?(jsonl|ndjson|jsonlines|json-lines|json-stream)\s*(;|$)/i.test(mediaType);
}

/** Sequences that are no lines, several parts, and what is no text at all. */
function isBinary(mediaType: string): boolean {
  return /json-seq|event-stream|^multipart\/|^(image|audio|video|font)\/(?!svg)|octet-stream|zip\b|\/pdf/i.test(
    mediaType,
  );
}

function reportExternal({ value, at }: Place, { reporter }: Pick<ReadContext, "reporter">): void {
  const address = textField(value, "externalValue");
  if (address === null) return;
  reporter.report({
    code: "example-not-fetched",
    severity: "note",
    at: childOf(at, "externalValue"),
    message: `The example at ${JSON.stringify(address)} is not fetched: what mocks answer is made up.`,
    help: "Write it into the document, as dataValue or, before OpenAPI 3.2, as value.",
  });
}
