import { isArray, isObject, member, stringMember, type Json, type JsonObject } from "../../../model/json.js";
import type { Model, Operation } from "../../../model/model.js";
import { encodeShell, type ShellWord } from "../../../render/samples/encode-shell.js";
import { describeFlag, type DescribedFlag } from "../../cli/describe-flag.js";
import { flagNames } from "../../cli/flag-names.js";
import { TypeIndex } from "../../cli/type-index.js";
import type { CodeSample } from "./code-sample.js";
import { curlSamples, type CurlContext } from "./curl-samples.js";
import { sampleRequest, type SampleRequest } from "./sample-request.js";
import { scriptSamples, type ScriptContext } from "./script-samples.js";
import { wireText } from "./wire-text.js";

export interface SampleContext extends ScriptContext, CurlContext {
  readonly document: JsonObject;
  /** The name of the package's command; null if it has none. */
  readonly command: string | null;
  /** Caches the samples of this version by function name, because the pages in all languages have the same samples. */
  readonly known: Map<string, readonly CodeSample[]>;
}

/**
 * Returns the code samples for an operation: the document's own samples, followed by generated ones. `part` is the
 * operation in the document.
 */
export function codeSamples(operation: Operation, part: Json, context: SampleContext): readonly CodeSample[] {
  const { document, model, command, known } = context;
  const cached = known.get(operation.name);
  if (cached !== undefined) return cached;
  const request = sampleRequest(operation, part, document, model);
  const samples = [
    ...statedSamples(part),
    ...curlSamples(request, operation, context),
    ...scriptSamples(request, operation, context),
    ...(command === null ? [] : [commandSample(command, request, operation, model)]),
  ];
  known.set(operation.name, samples);
  return samples;
}

/** Returns the samples that the document itself has. */
function statedSamples(part: Json): readonly CodeSample[] {
  return ["x-codeSamples", "x-code-samples"].flatMap((key) => {
    const samples = member(part, key);
    return (samples !== undefined && isArray(samples) ? samples : []).flatMap((each) => {
      const source = stringMember(each, "source");
      const language = stringMember(each, "lang") ?? "";
      return source === null || !isObject(each)
        ? []
        : [{ label: stringMember(each, "label") ?? language, language: language.toLowerCase(), source }];
    });
  });
}

function commandSample(
  command: string,
  { values, body }: SampleRequest,
  operation: Operation,
  model: Model,
): CodeSample {
  const names = flagNames(operation.parameters);
  const context = { types: new TypeIndex(model.types), operation };
  const flags = operation.parameters
    .filter(({ property }) => values.has(property))
    .flatMap((parameter) =>
      flagWords(
        describeFlag(parameter, names.get(parameter) ?? parameter.property, context),
        values.get(parameter.property) ?? null,
      ),
    );
  const file: readonly (readonly ShellWord[])[] = body === null ? [] : [["--file", "body.json"]];
  const source = encodeShell([[command, "api", operation.resource, operation.member], ...flags, ...file]);
  return { label: command, language: "sh", source };
}

/** Returns the words that set a flag. A list flag is repeated for each item. */
function flagWords({ name, type, isList }: DescribedFlag, value: Json): readonly (readonly string[])[] {
  const items = isList === true && isArray(value) ? value : [value];
  const flag = "--".concat(name);
  const texts = items.map((each) => (type === "json" ? JSON.stringify(each) : wireText(each)));
  // A value after a space can't start with a hyphen, because it would look like a flag.
  return texts.map((text) => (text.startsWith("-") ? [[flag, text].join("=")] : [flag, text]));
}
