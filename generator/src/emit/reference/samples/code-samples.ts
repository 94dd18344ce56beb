import { isArray, isObject, member, stringMember, type Json } from "../../../model/json.js";
import type { Model, Operation } from "../../../model/model.js";
import { encodeShell, type ShellWord } from "../../../render/samples/encode-shell.js";
import { describeFlag, type DescribedFlag } from "../../cli/describe-flag.js";
import { flagNames } from "../../cli/flag-names.js";
import { TypeIndex } from "../../cli/type-index.js";
import type { CodeSample } from "./code-sample.js";
import { curlSamples } from "./curl-samples.js";
import { sampleRequest, type SampleRequest } from "./sample-request.js";
import type { SampleContext } from "./sample-context.js";
import { sampleInput } from "./sample-input.js";
import { scriptSamples } from "./script-samples.js";
import { wireText } from "./wire-text.js";

/**
 * Returns the code samples for an operation: the document's own samples, followed by generated ones. `part` is the
 * operation in the document.
 */
export function codeSamples(operation: Operation, part: Json, context: SampleContext): readonly CodeSample[] {
  const { importPath, memory } = context;
  const parts = Object.values(sampleInput([operation], [part], context)).flat() as readonly unknown[];
  return memory.samples.reuse(`${importPath} ${operation.name}`, parts, () => buildSamples(operation, part, context));
}

function buildSamples(operation: Operation, part: Json, context: SampleContext): readonly CodeSample[] {
  const { document, model, command } = context;
  const request = sampleRequest(operation, part, document, model);
  return [
    ...statedSamples(part),
    ...curlSamples(request, operation, context),
    ...scriptSamples(request, operation, context),
    ...(command === null ? [] : [commandSample(command, request, operation, model)]),
  ];
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
