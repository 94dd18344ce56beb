/** Whether a change adds, removes or replaces something. */
type Sign = "+" | "-" | "±";

/**
 * The ids of changes in both directions, by the end of the id. `$1` is the place, such as `request-property`. Two ids
 * mirror each other if they have the same subject and opposite signs; `±` mirrors every sign.
 */
const table: readonly (readonly [pattern: RegExp, subject: string, sign: Sign])[] = [
  [/^endpoint-added$/, "operation", "+"],
  [/^api-(?:path-)?removed-.*$/, "operation", "-"],
  [/^api-operation-id-(?:added|removed)$/, "operation id", "±"],
  [/^(?:endpoint|(.*))-deprecated(?:-with-sunset)?$/, "$1 deprecated", "+"],
  [/^(?:endpoint|(.*))-reactivated$/, "$1 deprecated", "-"],
  [/^new-.*-parameter(?:-to-existing-path)?$/, "request-parameter", "+"],
  [/^request-parameter-removed.*$/, "request-parameter", "-"],
  [/^new-.*-header-property$/, "request-parameter-property", "+"],
  [/^new-.*-property(?:-with-default)?$/, "request-property", "+"],
  [/^request-body-added-.*$/, "request-body", "+"],
  [/^response-header-added$/, "response-header", "+"],
  [/^(?:optional|required)-response-header-removed$/, "response-header", "-"],
  [/^sunset-(?:deleted|removed)$/, "sunset", "-"],
  [/^(.*-discriminator-mapping)-deleted$/, "$1", "-"],
  [/^(.*)-became-enum$/, "$1-enum-value", "+"],
  [/^(.*)-became-required(?:-with-default)?$/, "$1 required", "+"],
  [/^(.*)-became-optional$/, "$1 required", "-"],
  [/^(.*?)-(?:optional|required)-property-became-not-(.*)$/, "$1 $2", "-"],
  [/^(.*?)-(?:optional|required)-property-became-(.*)$/, "$1 $2", "+"],
  [/^(.*)-became-not-(.*)$/, "$1 $2", "-"],
  [/^(.*)-became-(.*)$/, "$1 $2", "+"],
  [/^(.*-type)-(?:changed|generalized|specialized|compatible)$/, "$1", "±"],
  [/^(.*-media-type-name)-(?:changed|generalized|specialized)$/, "$1", "±"],
  [/^(.*-pattern)-(?:changed|generalized)$/, "$1 changed", "±"],
  [/^(.*)-(?:narrowed|widened)$/, "$1 values", "±"],
  [/^(?!.*-stability-)(.*)-(?:added|increased|opened|tightened)(-annotation-only)?$/, "$1$2", "+"],
  [/^(?!.*-stability-)(.*)-(?:removed|decreased|closed|relaxed)(-annotation-only)?$/, "$1$2", "-"],
  [/^(.*)-(?:changed|renamed)$/, "$1 changed", "±"],
];

/** Ids that apply to some properties only. Their mirrored ids apply to all properties. */
const places: readonly (readonly [string, string])[] = [
  ["request-read-only-property-", "request-property-"],
  ["response-write-only-property-", "response-property-"],
  ["request-header-property-", "request-parameter-property-"],
  ["response-mediatype-", "response-body-"],
];

/** Ids that can have no mirrored id, with the reasons. At some places, an id that matches has one. */
export const oneSided: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/-set$/, "oasdiff has no id for a bound that a request no longer has. Removing it is safe."],
  [/-unset$/, "oasdiff has no id for a new bound of a response. Adding it is safe."],
  [
    /^request-(?:.*-)?(?:max|min)-(?:items|properties)-(?:increased|decreased)$/,
    "oasdiff has no id for such a bound that allows more values in requests.",
  ],
  [
    /^response-.*-(?:max|min|max-\w+|min-\w+)-(?:increased|decreased)$/,
    "oasdiff has no id for a bound that allows fewer values in responses.",
  ],
  [/^request-.*-additional-properties-/, "Allowing more properties in requests is safe, and oasdiff has no id for it."],
  [/(?<!prefix|unevaluated)-items-(?:added|removed)$/, "The opposite change is safe, and oasdiff has no id for it."],
  [/-required-undeclared-property-/, "The opposite change is safe, and oasdiff has no id for it."],
  [/^request-.*-pattern-added$/, "oasdiff has no id for the removal of a pattern at these places."],
  [/^response-.*-pattern-removed$/, "oasdiff has no id for a new pattern at these places."],
  [/^new-required-request-header-property$/, "oasdiff has no id for a property that is removed from a parameter."],
  [/-wrapped-in-one-of$/, "In the opposite direction, oasdiff reports the removed members of the `oneOf`."],
  [/^request-header-property-became-required$/, "oasdiff has no id for the opposite change."],
  [/^response-header-became-optional$/, "oasdiff has no id for the opposite change."],
  [/-mediatype-enum-value-removed$/, "oasdiff has no id for a value that is added to the enum of a whole response."],
  [/-x-extensible-enum-value-removed$/, "oasdiff has no id for an added value."],
  [
    /-stability-(?:increased|decreased)$/,
    "Changes from draft and alpha aren't reported, because they promise nothing.",
  ],
  [/^api-schema-removed$/, "oasdiff has no id for a schema that is added."],
  [/^api-(?:major-)?version-/, "These ids compare the kind of the changes with the version of the document."],
  [/-sunset-|^api-invalid-|^api-changed-while-unstable$/, "These ids are about the state of one of the documents."],
];

/** Returns the ids that the comparison in the opposite direction can report for the same change. */
export function mirroredIds(id: string, known: Iterable<string>): readonly string[] {
  const one = subjectOf(id);
  if (one === null) return [];
  return [...known].filter((each) => {
    const other = subjectOf(each);
    return other !== null && other.subject === one.subject && (other.sign !== one.sign || other.sign === "±");
  });
}

interface Subject {
  readonly subject: string;
  readonly sign: Sign;
}

const subjects = new Map<string, Subject | null>();

function subjectOf(id: string): Subject | null {
  const known = subjects.get(id);
  if (known !== undefined) return known;
  const subject = readSubject(id);
  subjects.set(id, subject);
  return subject;
}

function readSubject(id: string): Subject | null {
  const [special, place] = places.find(([each]) => id.startsWith(each)) ?? ["", ""];
  const text = place + id.slice(special.length);
  const found = table.find(([pattern]) => pattern.test(text));
  if (found === undefined) return null;
  const [pattern, subject, sign] = found;
  return { subject: text.replace(pattern, subject), sign };
}
