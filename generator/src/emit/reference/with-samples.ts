import { defineMember, entriesOf, isObject, member, type Json, type JsonObject } from "../../model/json.js";
import type { Operation } from "../../model/model.js";
import type { CodeSample } from "./samples/code-sample.js";
import { codeSamples } from "./samples/code-samples.js";
import { versionFacts } from "./samples/version-facts.js";
import type { SampleContext } from "./samples/sample-context.js";

/** Returns a projected document in which each operation has `x-codeSamples`. */
export function withSamples(
  document: JsonObject,
  operations: readonly Operation[],
  context: SampleContext,
): JsonObject {
  const { documented, numbers } = context.memory;
  const others = otherParts(document, context);
  const byName = new Map(operations.map((each) => [each.name, each] as const));
  const changePart = (part: Json): Json => {
    const name = member(member(part, "x-almanac"), "function");
    const operation = typeof name === "string" ? byName.get(name) : undefined;
    if (operation === undefined || !isObject(part)) return part;
    const addSamples = (): JsonObject => withThese(part, codeSamples(operation, part, context));
    const key = `${context.importPath} ${operation.name}`;
    return documented?.reuse(key, [part, numbers.share(operation), others], addSamples) ?? addSamples();
  };
  const changeEach = (parts: Json | undefined, inner: (key: string, part: Json) => Json): JsonObject => {
    const changed: Record<string, Json> = {};
    for (const [key, part] of entriesOf(parts)) defineMember(changed, key, inner(key, part));
    return changed;
  };
  const paths = changeEach(document["paths"], (_, item) =>
    changeEach(item, (key, part) =>
      key === "additionalOperations" ? changeEach(part, (_name, each) => changePart(each)) : changePart(part),
    ),
  );
  return { ...document, paths };
}

function withThese({ "x-code-samples": _, ...rest }: JsonObject, samples: readonly CodeSample[]): JsonObject {
  const values = samples.map(({ label, language, source }) => ({ lang: language, label, source }));
  return { ...rest, "x-codeSamples": values };
}

/** Returns a string that changes whenever something changes on which the samples of several operations can depend. */
function otherParts(
  document: JsonObject,
  { model, importPath, mock, command, credentials, memory }: SampleContext,
): string {
  const components = entriesOf(document["components"]).flatMap(([kind, parts]) =>
    entriesOf(parts).map(([key, part]) => [kind, key, isObject(part) ? memory.numbers.of(part) : part]),
  );
  return JSON.stringify([
    ...[importPath, mock, command, memory.numbers.of(credentials), memory.numbers.of(versionFacts(model))],
    components,
    model.types.map((each) => memory.numbers.of(each)),
  ]);
}
