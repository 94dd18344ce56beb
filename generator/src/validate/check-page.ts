import { didYouMean } from "../diagnostics/suggest.js";
import { isArray, isObject, member, stringMember, toText, type Json } from "../model/json.js";
import { childOf, type Location } from "../model/location.js";
import { selectView } from "../version/view/select-view.js";
import type { ViewOperation } from "../version/view/view.js";
import { checkPageBodies } from "./check-page-bodies.js";
import { checkPageParameters } from "./check-page-parameters.js";
import { checkPageSamples } from "./check-page-samples.js";
import { nameParameters } from "./name-parameters.js";
import type { OperationCheck, PageCheck } from "./page-check.js";
import { reportDisagreement } from "./report-disagreement.js";

/** Checks one document against a ledger page: the page's operation, roles, parameters, bodies and samples. */
export function checkPage(check: PageCheck): void {
  const { page } = check;
  const operation = findOperation(check);
  if (operation === null) return;
  const operationCheck: OperationCheck = { ...check, operation };
  checkIdentity(operationCheck);
  checkRoles(operationCheck);
  checkPageParameters(operationCheck);
  checkPageBodies(operationCheck);
  checkPageSamples(operationCheck);
  for (const erratum of page.errata)
    if (erratum.keys[0] === "heading") checkHeading(operationCheck, childOf(page.at, "heading"));
}

/** Finds the operation in the page's version, by the page's operation id or by method and path. Reports a missing operation. */
function findOperation({ page, api, document, reporter }: PageCheck): ViewOperation | null {
  const version = page.version ?? api.versions.at(-1) ?? null;
  if (page.version !== null && !api.versions.includes(page.version)) {
    reporter.report({
      code: "unknown-version",
      severity: "error",
      at: childOf(page.at, "version"),
      message: `The API has no version ${JSON.stringify(page.version)}.`,
      help: didYouMean(
        page.version,
        api.versions,
        "Correct the version on the page, or add it to info.x-versions in the document.",
      ),
    });
    return null;
  }
  const { operations } = selectView(api, version);
  const found =
    operations.find(({ operationId }) => operationId === page.operation) ??
    operations.find(({ method, path }) => method === page.method && path === page.path) ??
    null;
  if (found !== null) return found;
  const later = document.operations.find(({ operationId }) => operationId === page.operation);
  reporter.report({
    code: "ledger-mismatch",
    severity: "error",
    at: later?.at ?? childOf(page.at, "operation"),
    ...(later === undefined ? {} : { related: childOf(page.at, "version") }),
    onKey: later !== undefined,
    message:
      later === undefined
        ? `The document has no operation ${JSON.stringify(page.operation)}.`
        : `The operation ${page.operation} is not available in ${version === null ? "any version" : `version ${version}`}.`,
    help: didYouMean(
      page.operation,
      operations.map(({ operationId }) => operationId ?? ""),
      "Add the operation to the document, or correct the page.",
    ),
  });
  return null;
}

function checkIdentity(check: OperationCheck): void {
  const { page, operation } = check;
  if (operation.operationId !== page.operation) {
    const message = `On the page, the id of this operation is ${JSON.stringify(page.operation)}.`;
    reportDisagreement(check, {
      at: childOf(operation.at, "operationId"),
      page: childOf(page.at, "operation"),
      message,
    });
  }
  if (operation.method !== page.method || operation.path !== page.path) {
    const message = `On the page, this operation is ${page.method} ${page.path}, not ${operation.method} ${operation.path}.`;
    reportDisagreement(check, { at: operation.at, page: childOf(page.at, "path"), message, onKey: true });
  }
}

/**
 * Checks the page's heading, which consists of a method and a path. The heading may omit the beginning of the
 * operation's path.
 */
function checkHeading(check: OperationCheck, at: Location): void {
  const heading = stringMember(check.page.root, "heading");
  if (heading === null) return;
  const [method = "", path = ""] = heading.split(" ");
  const named = nameParameters(path, member(check.page.root, "placeholders") ?? {});
  if (method === check.operation.method && check.operation.path.endsWith(named)) return;
  reportDisagreement(check, {
    at: check.operation.at,
    page: at,
    message: `The heading of the page is ${heading}, which does not match this operation.`,
    onKey: true,
  });
}

function checkRoles(check: OperationCheck): void {
  const { page, operation } = check;
  const stated = member(page.root, "requiredRoles");
  if (!isArray(stated)) return;
  const declared = operation.extensions["x-required-roles"];
  const roles = new Set<Json>(declared !== undefined && isArray(declared) ? declared : []);
  const missing = stated.filter((role) => !roles.has(role));
  if (missing.length === 0) return;
  const at =
    isObject(operation.extensions) && declared !== undefined ? childOf(operation.at, "x-required-roles") : operation.at;
  reportDisagreement(check, {
    at,
    page: childOf(page.at, "requiredRoles"),
    message: `According to the page, the operation requires the role${missing.length === 1 ? "" : "s"} ${missing.map(toText).join(", ")}.`,
    onKey: declared === undefined,
  });
}
