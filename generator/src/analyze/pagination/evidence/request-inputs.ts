import type { Body, OperationParameter } from "../../../model/model.js";
import type { Path } from "../../../model/pagination.js";
import type { SchemaNode } from "../../../resolve/document.js";
import type { ViewOperation } from "../../../version/view.js";
import { fieldNames } from "./field-names.js";
import { plainName } from "./plain-name.js";
import { schemaFacts, type SchemaFacts } from "./schema-facts.js";

/** A value of a request that can select a page: a query parameter, a property of one, or a property of the body. */
export interface RequestInput {
  /** The property of the function's parameters. */
  readonly parameter: string;
  readonly inside: Path;
  /** The name for messages: `page`, `body.cursor`. */
  readonly label: string;
  /** Its plain names: `page[after]` is `pageafter` and `after`. */
  readonly names: readonly string[];
  readonly facts: SchemaFacts;
  readonly isRequired: boolean;
}

export interface RequestInputsOptions {
  readonly parameters: readonly OperationParameter[];
  readonly body: Body | null;
}

const wrappers: readonly string[] = ["page", "pagination", "paging"];

/** Returns the values of a request that can select a page. */
export function requestInputs(
  operation: ViewOperation,
  { parameters, body }: RequestInputsOptions,
): readonly RequestInput[] {
  const { document } = operation;
  const query = parameters.flatMap((parameter) => {
    if (parameter.in !== "query") return [];
    const declared = operation.parameters.find(({ name, in: place }) => name === parameter.name && place === "query");
    const own = schemaFacts(declared === undefined ? [] : [declared.schema], document);
    const { example, default: defaultValue, documentation, isRequired, name, property } = parameter;
    const facts = {
      ...own,
      examples: [...own.examples, ...(example === null ? [] : [example.value])],
      defaults: [...own.defaults, ...(defaultValue === null ? [] : [defaultValue.value])],
      text: [documentation.text ?? "", own.text].join("\n"),
    };
    const outer: RequestInput = {
      parameter: property,
      inside: [],
      label: name,
      names: namesOf(name),
      facts,
      isRequired,
    };
    return wrappers.includes(plainName(name)) ? [outer, ...innerInputs(outer, operation)] : [outer];
  });
  return [...query, ...bodyInputs(operation, body)];
}

function bodyInputs(operation: ViewOperation, body: Body | null): readonly RequestInput[] {
  if (body?.serialization !== "json") return [];
  const content = operation.requestBody?.content.find(({ mediaType }) => mediaType === body.mediaType);
  const node: SchemaNode | null = content?.schema ?? null;
  if (node === null) return [];
  const whole: RequestInput = {
    parameter: "body",
    inside: [],
    label: "body",
    names: [],
    facts: schemaFacts([node], operation.document),
    isRequired: body.isRequired,
  };
  return innerInputs(whole, operation).flatMap((input) => {
    const [name = ""] = input.names;
    return wrappers.includes(name) ? [input, ...innerInputs(input, operation)] : [input];
  });
}

function innerInputs(outer: RequestInput, { document }: ViewOperation): readonly RequestInput[] {
  return [...outer.facts.properties].map(([name, nodes]) => ({
    parameter: outer.parameter,
    inside: [...outer.inside, name],
    label: `${outer.label}.${name}`,
    names: [plainName(name), ...outer.names.map((each) => each + plainName(name))],
    facts: schemaFacts(nodes, document),
    isRequired: false,
  }));
}

/** The plain name, and for `page[after]` and `page.after` also that of the last part. */
function namesOf(name: string): readonly string[] {
  const parts = name.split(/[[\].]+/).filter((part) => part !== "");
  const last = parts.at(-1) ?? "";
  const isNested = parts.length > 1 && wrappers.includes(plainName(parts[0] ?? ""));
  return isNested ? [plainName(name), plainName(last)] : [plainName(name)];
}

/** Returns the input with the first of these names that an input has. */
export function inputNamed(inputs: readonly RequestInput[], names: readonly string[]): RequestInput | null {
  return (
    names.map((name) => inputs.find((input) => input.names.includes(name))).find((input) => input !== undefined) ?? null
  );
}

/** Returns the input that contains the page size. A size in a body is ignored, because the next request repeats the body. */
export function sizeInput(inputs: readonly RequestInput[]): RequestInput | null {
  return inputNamed(
    inputs.filter(({ inside }) => inside.length === 0),
    fieldNames.size,
  );
}
