import { fieldNames } from "../evidence/field-names.js";
import { isLink } from "../evidence/is-link.js";
import { isTime as isPointInTime } from "../evidence/is-time.js";
import type { RequestInput } from "../evidence/request-input.js";
import type { ResponseField } from "../evidence/response-fields.js";
import type { CursorFinding } from "./cursor-finding.js";
import { headerCursor } from "./header-cursor.js";
import type { PageContext } from "./page-context.js";

/**
 * If a property and a parameter share one of these names, the property contains the next cursor. If they share another
 * name, such as `offset`, the property repeats the request's value.
 */
const shared: readonly string[] = [
  "cursor",
  "continue",
  "continuationtoken",
  "pagetoken",
  "nextpagetoken",
  "nexttoken",
  "nextcursor",
  "nextkey",
  "marker",
  "after",
  "bookmark",
  "scrollid",
  "paginationtoken",
  "batchtoken",
  "iterator",
];

/** Finds a cursor parameter and the response property or header that contains its next value. */
export function cursorStep(context: PageContext): CursorFinding | null {
  const forward = context.fields.filter(isForward);
  const named = inputsNamed(context.inputs, fieldNames.cursor);
  const cursors = named.filter(({ facts }) => !isTime(facts.formats));
  const numbered = inputsNamed(context.inputs, [...fieldNames.page, ...fieldNames.offset]);
  // A filter such as `from=<time>` doesn't continue the list.
  const counted = numbered.filter(({ facts }) => !isPointInTime(facts));
  return (
    firstPair([...named, ...numbered], (input) => nextOf(input, forward), { isExplicit: true }) ??
    firstPair(context.inputs.filter(isNext), (input) => sameName(input, forward), { isExplicit: true }) ??
    firstPair(cursors.filter(isDirected), (input) => sharedWith(input, forward), { isExplicit: true }) ??
    headerCursor(cursors, context.headers) ??
    firstPair(cursors, (input) => sharedWith(input, forward), { isExplicit: false }) ??
    firstPair(cursors.filter(canBeText), () => anyNext(forward), { isExplicit: false }) ??
    firstPair(counted, (input) => countedNext(input, forward), { isExplicit: false })
  );
}

/**
 * Finds the next value by name: `next_page` for `page`, `next_page_offset` or `next_page.offset` for `offset`, and
 * `pages.next.starting_after` for `starting_after`.
 */
function nextOf({ names }: RequestInput, fields: readonly ResponseField[]): ResponseField | undefined {
  return fields.find(
    (field) =>
      isScalar(field) &&
      names.some(
        (name) =>
          [`next${name}`, `nextpage${name}`].includes(field.name) ||
          (field.name === name && field.parents.some((parent) => parent.startsWith("next"))),
      ),
  );
}

/** Whether a parameter is named for the next page, such as `next_record_id`. */
function isNext({ names }: Pick<RequestInput, "names">): boolean {
  return names.some((name) => /^next./.test(name));
}

function sameName({ names }: RequestInput, fields: readonly ResponseField[]): ResponseField | undefined {
  return fields.find((field) => isScalar(field) && isNext({ names: [field.name] }) && names.includes(field.name));
}

function isDirected({ names }: RequestInput): boolean {
  return !names.includes("after");
}

function sharedWith({ names }: RequestInput, fields: readonly ResponseField[]): ResponseField | undefined {
  return fields.find((field) => isScalar(field) && shared.includes(field.name) && names.includes(field.name));
}

function anyNext(fields: readonly ResponseField[]): ResponseField | undefined {
  const texts = fields.filter(({ facts }) => facts.types.has("string"));
  return fieldNames.next
    .map((name) => texts.find((field) => field.name === name && !isLink(field)))
    .find((field) => field !== undefined);
}

/**
 * Finds `next` for a parameter that counts pages or items. `next` contains the number of the next page or item, or the
 * URL of the next page.
 */
function countedNext(input: RequestInput, fields: readonly ResponseField[]): ResponseField | undefined {
  if (!input.facts.types.has("number") && input.facts.types.size > 0) return undefined;
  return fields.find((field) => ["next", "nextpage"].includes(field.name) && isScalar(field));
}

function firstPair(
  inputs: readonly RequestInput[],
  find: (input: RequestInput) => ResponseField | undefined,
  { isExplicit }: Pick<CursorFinding, "isExplicit">,
): CursorFinding | null {
  for (const input of inputs) {
    const field = find(input);
    if (field === undefined || isLink(field)) continue;
    return {
      step: {
        by: "cursor",
        parameter: input.parameter,
        inside: input.inside,
        next: field.path,
        nextHeader: null,
        isMaybeLink: ["next", "nextpage"].includes(field.name) && field.facts.types.has("string"),
        isRebased: false,
      },
      reason: `"${field.path.join(".")}" of the response is the next value of "${input.label}"`,
      isExplicit,
    };
  }
  return null;
}

/** Returns the inputs that have any of these names, in the order of the names. */
function inputsNamed(inputs: readonly RequestInput[], names: readonly string[]): readonly RequestInput[] {
  return [...new Set(names.flatMap((name) => inputs.filter((input) => input.names.includes(name))))];
}

function isForward({ parents, name }: ResponseField): boolean {
  return ![...parents, name].some((each) => /^(?:prev|first|self)/.test(each));
}

function isScalar({ facts }: ResponseField): boolean {
  return facts.types.has("string") || facts.types.has("number");
}

function canBeText({ facts }: RequestInput): boolean {
  return facts.types.size === 0 || facts.types.has("string");
}

function isTime(formats: ReadonlySet<string>): boolean {
  return formats.has("date") || formats.has("date-time");
}
