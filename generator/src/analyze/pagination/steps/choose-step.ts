import type { Outcome } from "../../../model/model.js";
import type { PageStep, ParameterStep } from "../../../model/pagination.js";
import { fieldNames } from "../evidence/field-names.js";
import type { RequestInput } from "../evidence/request-input.js";
import { inputNamed } from "../evidence/request-inputs.js";
import { withoutRanges } from "../evidence/without-ranges.js";
import { assumedLink } from "./assumed-link.js";
import { offsetStep, pageStep, statesOffset } from "./counted-step.js";
import { cursorStep } from "./cursor-step.js";
import { lastItemStep } from "./last-item-step.js";
import { bodyLink, declaredHeaderLink, describedHeaderLink, type LinkPlace } from "./link-step.js";
import type { Found, PageContext } from "./page-context.js";
import { pageEnds } from "./page-ends.js";
import { throughStep } from "./through-step.js";

/**
 * Chooses how to reach the next page. In order of preference: a declared `Link` header, a cursor with matching names, a
 * link in the body, a `Link` header that a description mentions, and then another parameter or an assumed header.
 * Parameters for a range, such as `start` and `end`, are ignored.
 */
export function chooseStep(source: PageContext, success: Outcome): Found<PageStep> {
  const context = { ...source, inputs: withoutRanges(source.inputs) };
  const parameterStep = bestParameterStep(context);
  const linked = ({ next, isAssumed = false, reason }: LinkPlace): Found<PageStep> => ({
    step: { by: "link", next, isRebased: false, isAssumed, through: throughStep(context, parameterStep.step) },
    reason,
  });
  // If the list is inside an object, a `Link` header may be unrelated to pages, unless the operation also has a paging
  // parameter.
  const canHaveHeader = context.list.path.length === 0 || throughStep(context, parameterStep.step) !== null;
  const header = canHaveHeader ? declaredHeaderLink(success) : null;
  if (header !== null) return linked(header);
  const cursor = cursorStep(context);
  if (cursor?.isExplicit === true) return cursor;
  const link = bodyLink(context);
  if (link !== null && !(parameterStep.step?.by === "offset" && statesOffset(context))) return linked(link);
  const described = describedHeaderLink(context);
  if (described !== null) return linked(described);
  const assumed = isCertain(parameterStep.step, context) ? null : assumedLink(context);
  return assumed === null ? parameterStep : linked(assumed);
}

/** Whether a step is based on more than parameter names. */
function isCertain(step: ParameterStep | null, { fields }: PageContext): boolean {
  return step !== null && (step.by !== "last-item" || pageEnds({ fields }).more !== null);
}

function bestParameterStep(context: PageContext): Found<ParameterStep> {
  const page = pageStep(context);
  const offset = offsetStep(context);
  const certain = cursorStep(context) ?? lastItemStep(context);
  if (certain !== null) return certain;
  const counted = [page, offset].filter((each) => each !== null && each.step !== null);
  // Some servers return the page number only if the request contains one, so a known first number is preferred.
  const [chosen] = [...counted.filter((each) => isNumbered(each)), ...counted];
  if (chosen != null) return chosen;
  const missing = { step: null, uncounted: null, reason: describeMissing(context) };
  return tokenOf(context) === null ? (page ?? offset ?? missing) : missing;
}

function isNumbered(found: Found<ParameterStep> | null): boolean {
  const step = found?.step ?? null;
  return step !== null && "first" in step && step.first !== null;
}

/** Returns a parameter that can only be a cursor. A page number next to it is assumed to be an older alternative. */
function tokenOf({ inputs }: PageContext): RequestInput | null {
  return inputNamed(inputs, fieldNames.token);
}

function describeMissing(context: PageContext): string {
  const { inputs } = context;
  const cursor =
    tokenOf(context) ?? inputNamed(inputs, [...fieldNames.cursor, ...fieldNames.page, ...fieldNames.offset]);
  if (cursor !== null) return `the response contains no next value for "${cursor.label}"`;
  const size = inputNamed(inputs, fieldNames.size);
  return size === null
    ? "no parameter selects a page"
    : `"${size.label}" limits the items, but no parameter selects a page`;
}
