import type { Outcome } from "../../../model/model.js";
import { fieldNames } from "../evidence/field-names.js";
import { isLink } from "../evidence/is-link.js";
import { mentionsLinkHeader } from "../evidence/mentions-link-header.js";
import { inputNamed } from "../evidence/request-inputs.js";
import type { ResponseField } from "../evidence/response-fields.js";
import type { PageContext } from "./page-context.js";

/** Where a response contains the link to the next page: a path in the body, or null for the `Link` header. */
export interface LinkPlace {
  readonly next: readonly string[] | null;
  readonly reason: string;
  /**
   * Whether the header is assumed, because neither the response nor a description mentions it. A first page without the
   * header is then an error.
   */
  readonly isAssumed?: boolean;
}

/** Returns the `Link` header if the response declares it and its description doesn't exclude a link to the next page. */
export function declaredHeaderLink({ headers }: Outcome): LinkPlace | null {
  const link = headers.find(({ name }) => name === "link");
  if (link === undefined) return null;
  const text = [link.documentation.text ?? "", ...link.documentation.facts].join("\n");
  // If the description mentions only other relations, the header has another purpose.
  if (/\brel\s*=/i.test(text) && !/\bnext\b/i.test(text)) return null;
  return { next: null, reason: "the response declares a Link header" };
}

/** Returns the `Link` header if the description of a cursor parameter mentions it. */
export function describedHeaderLink({ inputs }: PageContext): LinkPlace | null {
  const cursors = inputs.filter(({ names }) => names.some((name) => has(fieldNames.cursor, name)));
  const described = cursors.find(({ facts }) => mentionsLinkHeader(facts.text));
  return described === undefined
    ? null
    : { next: null, reason: `the description of "${described.label}" mentions the Link header` };
}

/** Finds the property of the body that contains the URL of the next page. */
export function bodyLink({ fields, inputs }: PageContext): LinkPlace | null {
  const isForward = ({ parents }: ResponseField): boolean =>
    !parents.some((parent) => /^(?:prev|first|last|self)/.test(parent));
  const forward = fields.filter(isForward);
  const named = fieldNames.nextLink.map((name) => forward.find((field) => field.name === name && isText(field)));
  const found =
    named.find((field) => field !== undefined) ??
    forward.find((field) => ["next", "nextpage"].includes(field.name) && isText(field) && isLink(field)) ??
    forward.find((field) => field.name === "next" && field.parents.at(-1) === "links" && isLinkObject(field)) ??
    forward.find((field) => ["next", "nextpage"].includes(field.name) && hasAddress(field)) ??
    forward.find(isListOfLinks) ??
    (inputNamed(inputs, [...fieldNames.cursor, ...fieldNames.page, ...fieldNames.offset]) === null
      ? forward.find((field) => field.name === "next" && field.facts.types.has("string"))
      : undefined);
  return found === undefined
    ? null
    : { next: found.path, reason: `"${found.path.join(".")}" of the response is the URL of the next page` };
}

/** Whether the value can be a string. A value without a declared type can be one. */
function isText({ facts }: ResponseField): boolean {
  return facts.types.has("string") || (facts.types.size === 0 && facts.properties.size === 0);
}

/**
 * Whether a field can be a link in JSON:API or HAL: a URL, an object with the URL, or a value that the document doesn't
 * describe.
 */
function isLinkObject(field: ResponseField): boolean {
  return isText(field) || hasAddress(field);
}

function hasAddress({ facts }: ResponseField): boolean {
  return [...facts.properties.keys()].some((name) => ["href", "url", "uri"].includes(name.toLowerCase()));
}

/** Whether a field is a list of links that, according to the document, can include one with the relation `next`. */
function isListOfLinks({ name, facts }: ResponseField): boolean {
  return (
    name === "links" && facts.types.has("array") && /\brel\b[^\n]*\bnext\b|\bnext\b[^\n]*\brel\b/i.test(facts.text)
  );
}

function has(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
