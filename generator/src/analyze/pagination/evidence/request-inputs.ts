import type { Body, OperationParameter } from "../../../model/model.js";
import type { SchemaNode } from "../../../resolve/document.js";
import type { ViewOperation } from "../../../version/view/view.js";
import { fieldNames } from "./field-names.js";
import { innerInputs } from "./inner-inputs.js";
import { plainName } from "../../names/plain-name.js";
import type { RequestInput } from "./request-input.js";
import { schemaFacts } from "./schema-facts.js";

export interface RequestInputsOptions {
  readonly parameters: readonly OperationParameter[];
  readonly body: Body | null;
}

const wrappers: readonly string[] = ["page", "pagination", "paging"];

/** Returns the request values that can select a page. */
export function requestInputs(
  operation: ViewOperation,
  { parameters, body }: RequestInputsOptions,
): readonly RequestInput[] {
  const { document } = operation;
  const query = parameters.flatMap((parameter) => {
    if (parameter.in !== "query") return [];
    const declared = operation.parameters.find(
      ({ name, in: location }) => name === parameter.name && location === "query",
    );
    const own = schemaFacts(declared === undefined ? [] : [declared.schema], document);
    const { example, default: defaultValue, documentation, name, property } = parameter;
    const facts = {
      ...own,
      examples: [...own.examples, ...(example === null ? [] : [example.value])],
      defaults: [...own.defaults, ...(defaultValue === null ? [] : [defaultValue.value])],
      text: [documentation.text ?? "", own.text].join("\n"),
    };
    const outer: RequestInput = {
      at: parameter.at,
      parameter: property,
      inside: [],
      label: name,
      names: namesOf(name),
      facts,
    };
    // Each property of an exploded object is a query parameter of its own, as in the `pageable` of Spring.
    const isExploded = declared?.style === "form" && declared.explode;
    const hasInner = isExploded || wrappers.includes(plainName(name));
    return hasInner ? [outer, ...innerInputs(outer, operation.document)] : [outer];
  });
  return [...query, ...bodyInputs(operation, body)];
}

function bodyInputs(operation: ViewOperation, body: Body | null): readonly RequestInput[] {
  if (body?.serialization !== "json") return [];
  const content = operation.requestBody?.content.find(({ mediaType }) => mediaType === body.mediaType);
  const node: SchemaNode | null = content?.schema ?? null;
  if (node === null) return [];
  const whole: RequestInput = {
    at: body.at,
    parameter: "body",
    inside: [],
    label: "body",
    names: [],
    facts: schemaFacts([node], operation.document),
  };
  return innerInputs(whole, operation.document).flatMap((input) => {
    const [name = ""] = input.names;
    return wrappers.includes(name) ? [input, ...innerInputs(input, operation.document)] : [input];
  });
}

/**
 * Returns a parameter's plain name and, for names such as `page[after]` and `page.after`, also the plain name of the
 * last part.
 */
function namesOf(name: string): readonly string[] {
  const parts = name.split(/[[\].]+/).filter((part) => part !== "");
  const last = parts.at(-1) ?? "";
  const isNested = parts.length > 1 && wrappers.includes(plainName(parts[0] ?? ""));
  return isNested ? [plainName(name), plainName(last)] : [plainName(name)];
}

/** Tries `names` in turn, and returns the first input that matches. */
export function inputNamed(inputs: readonly RequestInput[], names: readonly string[]): RequestInput | null {
  return (
    names.map((name) => inputs.find((input) => input.names.includes(name))).find((input) => input !== undefined) ?? null
  );
}

/**
 * Returns the input that contains the page size. A boolean such as `$count` can't contain it. A size in a body is
 * ignored, because the request for the next page repeats the body.
 */
export function sizeInput(inputs: readonly RequestInput[]): RequestInput | null {
  return inputNamed(
    inputs.filter(({ inside, facts: { types } }) => inside.length === 0 && (types.size === 0 || isNumeric(types))),
    fieldNames.size,
  );
}

/** Whether a value can be a number, or a string that contains one. */
function isNumeric(types: ReadonlySet<string>): boolean {
  return types.has("number") || types.has("string");
}
