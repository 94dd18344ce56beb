import { entriesOf, isArray, isObject, member, stringMember, type Json } from "../../model/json.js";
import type { Operation } from "../../model/model.js";
import { bodyViews, type BodyView } from "./body-view.js";
import { codeSamples } from "./samples/code-samples.js";
import type { SampleContext } from "./samples/sample-context.js";
import { sampleInput } from "./samples/sample-input.js";
import type { OperationHistory } from "./find-changes.js";
import { follow } from "./follow.js";
import { headerRows, type HeaderView } from "./header-rows.js";
import type { RowView } from "./property-rows.js";
import { splitText, type SplitText } from "./split-text.js";
import { textOf } from "../../model/translations/text-of.js";
import { valueRow } from "./value-row.js";
import type { Words } from "./words.js";

export interface PageContext extends SampleContext {
  readonly words: Words;
  /** Null for the language of the document. */
  readonly language: string | null;
  readonly parts: ReadonlyMap<string, Json>;
  readonly histories: ReadonlyMap<string, OperationHistory>;
}

interface Item {
  readonly value: string;
  readonly hasComma: boolean;
}

/** Returns the view of an operation on a page. In later runs, returns the same object if nothing has changed. */
export function operationView(operation: Operation, context: PageContext): object {
  const { words, language, document, parts, histories, importPath, memory } = context;
  if (memory.views === null) return buildView(operation, context);
  const input = sampleInput([operation], [parts.get(operation.name) ?? null], context);
  const others = JSON.stringify([histories.get(operation.name) ?? null, document["security"] ?? null]);
  return memory.views.reuse(
    [importPath, language ?? "", operation.name].join(" "),
    [...(Object.values(input).flat() as readonly unknown[]), others, words, language],
    () => buildView(operation, context),
  );
}

function buildView(operation: Operation, context: PageContext): object {
  const { words, language, document, parts, model } = context;
  const part = parts.get(operation.name) ?? null;
  const title = textOf(part, "summary", language);
  const text = textOf(part, "description", language);
  const parameters = parameterRows(part, context);
  const requestBody = follow(member(part, "requestBody"), document);
  const isRequired = member(requestBody, "required") === true;
  const rows = { document, words, language, direction: "request", isRequired } as const;
  const contents = bodyViews(member(requestBody, "content"), rows);
  const bodyText = textOf(requestBody, "description", language);
  const responses = entriesOf(member(part, "responses")).map(([status, each]) => responseView(status, each, context));
  return {
    words,
    anchor: operation.name,
    title: title ?? operation.member,
    endpoint: [operation.method, operation.path].join(" "),
    text: text ?? "",
    hasText: text !== null,
    facts: factRows(operation, context),
    hasParameters: parameters.length > 0,
    parameters,
    bodies:
      contents.length === 0
        ? []
        : [{ heading: words.body, text: bodyText ?? "", hasText: bodyText !== null, contents }],
    successes: responses.filter(({ isError }) => !isError),
    errors: responses.filter(({ isError }) => isError),
    hasSuccesses: responses.some(({ isError }) => !isError),
    hasErrors: responses.some(({ isError }) => isError),
    samples: codeSamples(operation, part, { ...context, model }),
  };
}

/** Returns the lines between an operation's text and its parameters. Each has a label, followed by code or text. */
function factRows(operation: Operation, { words, histories, parts, document }: PageContext): readonly object[] {
  const { requiredRoles, documentation, sunset, docsUrl } = operation;
  const history = histories.get(operation.name);
  const alternatives = securityOf(member(parts.get(operation.name), "security") ?? document["security"], words);
  const code = (label: string, values: readonly string[], separator: string): object => ({
    label,
    isCode: true,
    values: values.map((value, index) => ({ value, separator, hasSeparator: index > 0 })),
    text: "",
    hasText: false,
  });
  const plain = (label: string, text: string): object => ({
    label,
    isCode: false,
    values: [],
    text,
    hasText: text !== "",
  });
  const changes = history?.changes ?? [];
  return [
    ...(documentation.isDeprecated
      ? [plain(words.deprecated, sunset === null ? "" : [words.sunset, sunset].join(" "))]
      : []),
    ...(requiredRoles.length === 0 ? [] : [plain(words.roles, requiredRoles.join(` ${words.or} `))]),
    alternatives.length === 0
      ? plain(words.authentication, words.noAuthentication)
      : code(words.authentication, alternatives, words.or),
    ...(history === undefined || history.since === null ? [] : [plain(words.since, history.since)]),
    ...changes.map((change) => plain([words.changed, change.version].join(" "), describeChange(change, words))),
    ...(docsUrl === null ? [] : [plain(words.documentation, docsUrl)]),
  ];
}

function describeChange({ added, removed, changed }: OperationHistory["changes"][number], words: Words): string {
  const groups = [
    [words.added, added],
    [words.removed, removed],
    [words.changedParts, changed],
  ] as const;
  return groups
    .filter(([, names]) => names.length > 0)
    .map(([label, names]) => [label, shorten(names, words)].join(" "))
    .join("; ");
}

const maxNames = 12;

function shorten(names: readonly string[], words: Words): string {
  const rest = names.length - maxNames;
  return [...names.slice(0, maxNames), ...(rest > 0 ? [[String(rest), words.more].join(" ")] : [])].join(", ");
}

/**
 * Returns the security alternatives, each with the names of the schemes to combine and their scopes. Empty without
 * authentication.
 */
function securityOf(requirements: Json | undefined, words: Words): readonly string[] {
  const alternatives = (requirements !== undefined && isArray(requirements) ? requirements : []).map((each) =>
    entriesOf(each).map(([name, scopes]) =>
      isArray(scopes) && scopes.length > 0 ? [name, " (", scopes.map(String).join(", "), ")"].join("") : name,
    ),
  );
  const texts = alternatives.map((names) => (names.length === 0 ? words.noAuthentication : names.join(" + ")));
  return alternatives.every((names) => names.length === 0) ? [] : texts;
}

function parameterRows(operation: Json, context: PageContext): readonly (RowView & { readonly in: string })[] {
  const list = member(operation, "parameters");
  return (list !== undefined && isArray(list) ? list : []).map((each) => {
    const part = follow(each, context.document);
    const schema = member(part, "schema") ?? member(entriesOf(member(part, "content"))[0]?.[1], "schema");
    const name = stringMember(part, "name") ?? "";
    return { in: stringMember(part, "in") ?? "", ...valueRow(name, { part, schema }, context) };
  });
}

interface ResponseView extends SplitText {
  readonly status: string;
  readonly isError: boolean;
  readonly types: readonly Item[];
  readonly bodies: readonly BodyView[];
  readonly headers: readonly HeaderView[];
  readonly hasHeaders: boolean;
}

function responseView(status: string, part: Json, { document, words, language }: PageContext): ResponseView {
  const response = follow(part, document);
  const isError = !/^[123]/.test(status);
  const context = { document, words, language, direction: "response" } as const;
  const bodies = bodyViews(member(response, "content"), context);
  const [body] = bodies;
  const headers = headerRows(member(response, "headers"), context);
  return {
    status,
    ...splitText(textOf(response, "description", language)),
    isError,
    types: body === undefined || !isObject(response) ? [] : [{ value: body.type, hasComma: false }],
    // The page describes the bodies of errors once, because they are the same in most operations.
    bodies: isError || /^[23]04$/.test(status) ? [] : bodies,
    headers,
    hasHeaders: headers.length > 0,
  };
}
