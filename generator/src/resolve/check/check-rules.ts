import type { Report, Reporter } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import { childOf, type Location } from "../../model/location.js";
import { checkEmptyPaths } from "./check-empty-paths.js";
import { checkHeaderNames } from "./check-header-names.js";
import { checkMethods } from "./check-methods.js";
import { checkMultipartSchemas } from "./check-multipart-schemas.js";
import { checkPartHeaders } from "./check-part-headers.js";
import { checkPaths } from "./check-paths.js";
import { checkTagHierarchy } from "./check-tag-hierarchy.js";
import { checkEndless } from "./check-endless.js";
import { checkSchemas } from "./check-schemas.js";
import { checkSecurity } from "./check-security.js";
import type { ApiDocument, Content, DocumentOperation } from "../document.js";
import { templateNames } from "../../model/path-template.js";
import type { LocatedValue } from "../references/located-value.js";

/**
 * Checks the rules of the specification that `checkStructure` can't express, such as uniqueness and consistency between
 * parts.
 */
export function checkRules(document: ApiDocument, root: LocatedValue, reporter: Reporter): void {
  const report = (entry: Report): void => reporter.report(entry);
  checkIds(document.operations, report);
  checkPaths(document.operations, report);
  checkEmptyPaths(document, root, reporter);
  for (const operation of document.operations) {
    checkPathParameters(operation, report);
    checkStatuses(operation, report);
    for (const content of contentsOf(operation)) checkMediaType(content, report);
  }
  checkHeaderNames(document, report);
  checkPartHeaders(document, report);
  checkMultipartSchemas(document, report);
  checkSecurity(document, root, report);
  checkTags(document, report);
  checkTagHierarchy(document.tags, report);
  checkMethods(document.operations, report);
  checkSchemas(document, report);
  checkEndless(document, report);
}

type ReportFunction = (entry: Report) => void;

function checkIds(operations: readonly DocumentOperation[], report: ReportFunction): void {
  const first = new Map<string, Location>();
  for (const { operationId, at } of operations) {
    if (operationId === null) continue;
    const other = first.get(operationId);
    if (other === undefined) first.set(operationId, at);
    else {
      report({
        code: "duplicate-operation-id",
        severity: "error",
        at: childOf(at, "operationId"),
        related: other,
        message: `The operationId ${JSON.stringify(operationId)} is already used by another operation.`,
        help: "Give each operation a different operationId, because functions are named after it.",
      });
    }
  }
}

function checkPathParameters({ path, parameters, at }: DocumentOperation, report: ReportFunction): void {
  const inTemplate = new Set(templateNames(path));
  const declared = new Set(parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name));
  for (const name of inTemplate) {
    if (declared.has(name)) continue;
    report({
      code: "undeclared-path-parameter",
      severity: "warning",
      at,
      message: `The path ${path} contains {${name}}, but the operation does not declare this path parameter; a string is assumed.`,
      help: didYouMean(name, declared, `Declare a parameter named ${JSON.stringify(name)} with in: path.`),
    });
  }
  for (const parameter of parameters) {
    if (parameter.in !== "path" || inTemplate.has(parameter.name)) continue;
    report({
      code: "unused-path-parameter",
      severity: "warning",
      at: childOf(parameter.at, "name"),
      message: `The path parameter ${JSON.stringify(parameter.name)} does not occur in ${path}; it is ignored.`,
      help: didYouMean(parameter.name, inTemplate, `Add {${parameter.name}} to the path, or remove the parameter.`),
    });
  }
}

function checkStatuses({ responses, at }: DocumentOperation, report: ReportFunction): void {
  for (const { status } of responses) {
    if (/^([1-5]\d\d|[1-5]XX|default)$/.test(status)) continue;
    report({
      code: "unknown-status",
      severity: "warning",
      at: childOf(at, "responses", status),
      onKey: true,
      message: `${JSON.stringify(status)} is not an HTTP status; the response is ignored.`,
      help: 'Write a code such as "200", a range such as "4XX", or default.',
    });
  }
}

function contentsOf(operation: DocumentOperation): readonly Content[] {
  return [...(operation.requestBody?.content ?? []), ...operation.responses.flatMap(({ content }) => content)];
}

const mediaTypePattern = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+(\s*;\s*[\w!#$&^.+*-]+=("[^"\\]*"|[^\s;"]+))*$/;

function checkMediaType({ mediaType: text, at }: Content, report: ReportFunction): void {
  if (mediaTypePattern.test(text)) return;
  report({
    code: "malformed-media-type",
    // A header can contain only printable ASCII. Servers and clients may still accept media types that are malformed
    // in other ways.
    severity: /[^\x20-\x7e]/.test(text) ? "error" : "warning",
    at,
    onKey: true,
    message: `${JSON.stringify(text)} is not a media type.`,
    help: "Write type/subtype, such as application/json.",
  });
}

/**
 * Reports each tag that operations use but the document doesn't list, once per tag. Skips documents without a list of
 * tags, which are common.
 */
function checkTags({ tags, operations }: ApiDocument, report: ReportFunction): void {
  if (tags.length === 0) return;
  const listed = new Set(tags.map(({ name }) => name));
  for (const { tags: used, at } of operations) {
    for (const [index, tag] of used.entries()) {
      if (listed.has(tag)) continue;
      report({
        code: "unknown-tag",
        severity: "warning",
        at: childOf(at, "tags", index),
        message: `The tag ${JSON.stringify(tag)} is not in the document's list of tags.`,
        help: didYouMean(tag, listed, "Add it to the list of tags."),
      });
      listed.add(tag);
    }
  }
}
