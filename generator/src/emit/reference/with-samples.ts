import { defineMember, entriesOf, isObject, member, type Json, type JsonObject } from "../../model/json.js";
import type { Operation } from "../../model/model.js";
import { codeSamples } from "./samples/code-samples.js";
import type { SampleContext } from "./samples/sample-context.js";

/** Returns a projected document in which each operation has `x-codeSamples`. */
export function withSamples(
  document: JsonObject,
  operations: readonly Operation[],
  context: SampleContext,
): JsonObject {
  const byName = new Map(operations.map((each) => [each.name, each] as const));
  const change = (part: Json): Json => {
    const name = member(member(part, "x-almanac"), "function");
    const operation = typeof name === "string" ? byName.get(name) : undefined;
    if (operation === undefined || !isObject(part)) return part;
    const { "x-code-samples": _, ...rest } = part;
    const samples = codeSamples(operation, part, context).map(({ label, language, source }) => ({
      lang: language,
      label,
      source,
    }));
    return { ...rest, "x-codeSamples": samples };
  };
  const changeEach = (parts: Json | undefined, inner: (key: string, part: Json) => Json): JsonObject => {
    const changed: Record<string, Json> = {};
    for (const [key, part] of entriesOf(parts)) defineMember(changed, key, inner(key, part));
    return changed;
  };
  const paths = changeEach(document["paths"], (_, item) =>
    changeEach(item, (key, part) =>
      key === "additionalOperations" ? changeEach(part, (_name, each) => change(each)) : change(part),
    ),
  );
  return { ...document, paths };
}
