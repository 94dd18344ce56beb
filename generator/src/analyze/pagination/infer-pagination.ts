import type { PageStep, Pagination, ParameterStep } from "../../model/pagination.js";
import type { SchemaNode } from "../../resolve/document.js";
import { fieldNames } from "./evidence/field-names.js";
import { findList, type List } from "./evidence/find-list.js";
import { inputNamed, requestInputs } from "./evidence/request-inputs.js";
import { responseFields } from "./evidence/response-fields.js";
import type { PaginationFinding, PaginationSource } from "./pagination-source.js";
import { offsetStep, pageStep, statesOffset } from "./steps/counted-step.js";
import { cursorStep } from "./steps/cursor-step.js";
import { lastItemStep } from "./steps/last-item-step.js";
import { bodyLink, declaredHeaderLink, describedHeaderLink, type LinkPlace } from "./steps/link-step.js";
import type { Found, PageContext } from "./steps/page-context.js";
import { pageEnds } from "./steps/page-ends.js";

/** Infers how an operation's list is paginated from its parameters and its successful response. */
export function inferPagination(source: PaginationSource): PaginationFinding {
  const { operation, outcomes, resolve } = source;
  const success = outcomes.find(({ status }) => status.startsWith("2"));
  if (success?.payload.kind !== "json" || !["GET", "POST", "QUERY"].includes(operation.method)) return noList;
  const list = findList(success.payload.schema, operation.path, resolve);
  if (list === null) return noList;
  const context = pageContext(source, list);
  const parameterStep = bestParameterStep(context);
  // A `Link` header of an object can be about something else, unless the operation also has a paging parameter.
  const header =
    list.path.length === 0 || through(context, parameterStep) !== null ? declaredHeaderLink(success) : null;
  const found = choose(context, { header, parameterStep });
  if (found.step === null) return { pagination: null, reason: found.reason };
  if (!isRepeatable(source, found.step)) return { pagination: null, reason: "a POST whose body contains no position" };
  const pagination: Pagination = { items: list.path, item: list.item, step: found.step, ...pageEnds(context) };
  return { pagination, reason: found.reason };
}

const noList: PaginationFinding = { pagination: null, reason: null };

/** Collects the evidence about a list. */
function pageContext({ operation, parameters, body, outcomes, resolve }: PaginationSource, list: List): PageContext {
  const success = outcomes.find(({ status }) => status.startsWith("2"));
  const content = operation.responses
    .find(({ status }) => status === success?.status)
    ?.content.find(({ mediaType }) => mediaType === success?.mediaType);
  const node: SchemaNode = content?.schema ?? true;
  return {
    inputs: requestInputs(operation, { parameters, body }),
    fields: responseFields(node, { document: operation.document, listPath: list.path }),
    list,
    resolve,
  };
}

/**
 * Whether an operation can be repeated for each page. A POST can if its body contains the position. A number in a body can be
 * anything, so it is a position only in a search.
 */
function isRepeatable({ operation: { method, path, operationId } }: PaginationSource, step: PageStep): boolean {
  if (method !== "POST") return true;
  if (step.by === "link" || step.parameter !== "body") return false;
  const isSearch = /(?:search|query|find|filter|list|lookup|browse)\w*\/?$/i.test(path);
  return step.by === "cursor" || isSearch || /^(?:search|query|find|filter|list)|search$/i.test(operationId ?? "");
}

interface Candidates {
  readonly header: LinkPlace | null;
  readonly parameterStep: Found<ParameterStep>;
}

function choose(context: PageContext, { header, parameterStep }: Candidates): Found<PageStep> {
  const cursor = cursorStep(context);
  const link = bodyLink(context);
  if (header !== null) return linkFound(header, context, parameterStep);
  if (cursor?.isExplicit === true) return cursor;
  if (link !== null && !(statesOffset(context) && parameterStep.step?.by === "offset"))
    return linkFound(link, context, parameterStep);
  const described = describedHeaderLink(context);
  return described === null ? parameterStep : linkFound(described, context, parameterStep);
}

function linkFound(
  { next, reason }: LinkPlace,
  context: PageContext,
  parameterStep: Found<ParameterStep>,
): Found<PageStep> {
  return {
    step: { by: "link", next, isRebased: false, isAssumed: false, through: through(context, parameterStep) },
    reason,
  };
}

/** The step that linked URLs use: the one that was found, or a cursor that only links contain. */
function through({ inputs, fields }: PageContext, { step }: Found<ParameterStep>): ParameterStep | null {
  const isGuess = step?.by === "last-item" && pageEnds({ fields }).more === null;
  if (step !== null && !isGuess) return step;
  const cursors = inputs.filter(({ facts }) => !facts.formats.has("date") && !facts.formats.has("date-time"));
  const cursor = inputNamed(
    cursors.filter(({ facts }) => facts.types.size === 0 || facts.types.has("string")),
    fieldNames.cursor,
  );
  if (cursor === null) return null;
  const { parameter, inside } = cursor;
  return { by: "cursor", parameter, inside, next: null, isMaybeLink: false, isRebased: false };
}

function bestParameterStep(context: PageContext): Found<ParameterStep> {
  const page = pageStep(context);
  const offset = offsetStep(context);
  const found = cursorStep(context) ?? lastItemStep(context) ?? [page, offset].find((each) => each?.step != null);
  if (found != null) return found;
  return page ?? offset ?? { step: null, reason: describeMissing(context) };
}

function describeMissing({ inputs }: PageContext): string {
  const cursor = inputNamed(inputs, [...fieldNames.cursor, ...fieldNames.page, ...fieldNames.offset]);
  if (cursor !== null) return `the response contains no next value of "${cursor.label}"`;
  const size = inputNamed(inputs, fieldNames.size);
  return size === null
    ? "no parameter selects a page"
    : `"${size.label}" limits the items, but no parameter selects a page`;
}
