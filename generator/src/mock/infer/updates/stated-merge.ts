import type { EntityAction } from "@almanac/mock/codegen/v1";
import type { Operation } from "../../../model/model.js";

/**
 * Which unsent properties an operation keeps according to its description; null if the description doesn't say so. A
 * "partial update" also keeps the unsent properties of nested objects.
 */
export function statedMerge({ documentation }: Operation): NonNullable<EntityAction["merges"]> | null {
  const sentences = (documentation.text ?? "").replace(/[\s>*_`'"]+/g, " ").split(/(?<=[.;!:])\s/);
  const matches = (form: RegExp): boolean =>
    sentences.some((sentence) => form.test(sentence) && !otherMethod.test(sentence));
  if (matches(partialUpdate)) return "deep";
  return matches(onlySent) || matches(keepsUnsent) ? "properties" : null;
}

const noun = String.raw`(?:fields?|properties|property|attributes?|values?|parameters?|keys?|columns?)`;
const sent = String.raw`(?:provided|specified|sent|present|included|supplied|passed|given|set|submitted)`;

const partialUpdate =
  /\b(?:supports?|performs?|is|as|with|allows?|does) (?:an? )?partial updates?\b|^\s*partially (?:updates?|modif(?:y|ies))\b/i;

/** "Only the fields provided in the body will be updated." */
const onlySent = new RegExp(
  String.raw`\bonly (?:the )?${noun} (?:that |which )?(?:are |is |were |you )?${sent}\b.*\b(?:updated|changed|modified|affected)\b|\bonly (?:updates?|changes?|modif(?:y|ies)) (?:the )?${noun} (?:that |which )?(?:are |is |were |you )?${sent}\b`,
  "i",
);

/** "Any unspecified fields will remain unchanged." */
const keepsUnsent = new RegExp(
  String.raw`\b(?:(?:unspecified|omitted|unsent|missing|other|all other) ${noun}|${noun} (?:that |which )?(?:are |is |were )?(?:not|n't) ${sent}|${noun} (?:omitted|left out))\b.*\b(?:(?:remain|stay|left|kept|be|are) (?:unchanged|untouched|unmodified|as they are|intact)|(?:not|n't) (?:be )?(?:changed|modified|updated|affected|touched))\b`,
  "i",
);

/** Sentences that warn against an update or describe another method. */
const otherMethod = /\b(?:don.?t|do not|must|should|cannot|can.?t|use (?:the )?(?:POST|PUT|PATCH))\b/i;
