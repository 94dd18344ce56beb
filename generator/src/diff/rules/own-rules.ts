import type { RuleLevels } from "./rule.js";

const requestPlaces = ["request-body", "request-property", "request-parameter", "request-parameter-property"];
const responsePlaces = ["response-body", "response-property", "response-header", "response-header-property"];

/** Changes that oasdiff doesn't report at every place. Narrowing can break requests. Widening can break responses. */
const narrowing = [
  "additional-properties-closed",
  "additional-properties-restricted",
  "unique-items-set",
  "multiple-of-set",
  "multiple-of-changed",
  "min-properties-increased",
  "max-properties-set",
  "max-properties-decreased",
  "max-items-set",
  "max-items-decreased",
  "min-contains-set",
  "max-contains-set",
  "not-added",
  "not-removed",
  "items-added",
  "required-undeclared-property-added",
  "pattern-added",
  "pattern-changed",
  "narrowed",
];
const widening = [
  "additional-properties-opened",
  "unique-items-unset",
  "multiple-of-unset",
  "multiple-of-changed",
  "min-properties-decreased",
  "max-properties-unset",
  "max-properties-increased",
  "max-items-unset",
  "max-items-increased",
  "max-unset",
  "min-unset",
  "exclusive-max-unset",
  "exclusive-min-unset",
  "max-length-unset",
  "min-contains-unset",
  "max-contains-unset",
  "not-added",
  "not-removed",
  "items-removed",
  "required-undeclared-property-removed",
  "pattern-removed",
  "pattern-changed",
  "widened",
];

/** The ids that only Almanac has. */
export const ownRules: RuleLevels = {
  error: [
    ...requestPlaces.flatMap((place) => narrowing.map((name) => `${place}-${name}`)),
    ...responsePlaces.flatMap((place) => widening.map((name) => `${place}-${name}`)),
    ...responsePlaces.map((place) => `${place}-additional-properties-closed`),
    "request-parameter-style-changed",
    "request-parameter-explode-changed",
    "request-parameter-allow-reserved-changed",
    "request-parameter-content-changed",
    "response-header-content-changed",
    "request-body-encoding-changed",
    "response-body-encoding-changed",
    "callback-removed",
    "security-scheme-location-changed",
    "security-scheme-name-changed",
    "security-scheme-kind-changed",
    "security-requirement-tightened",
    "path-parameter-renamed",
    "version-removed",
    "configured-api-removed",
  ],
  warning: ["server-removed"],
  info: ["callback-added", "security-requirement-relaxed", "server-added", "version-added", "configured-api-added"],
};
