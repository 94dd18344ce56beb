import type { Reporter } from "../diagnostics/reporter.js";
import { didYouMean } from "../diagnostics/suggest.js";
import { isArray, isObject, member, stringMember, toText, type Json } from "../model/json.js";
import { childOf, type Location } from "../model/location.js";
import type { ApiDocument } from "../resolve/document.js";
import { selectView } from "../version/select-view.js";
import type { VersionedApi } from "../version/versioned-api.js";
import type { ViewOperation } from "../version/view.js";
import { checkPageBodies } from "./check-page-bodies.js";
import { checkPageParameters } from "./check-page-parameters.js";
import { checkPageSamples } from "./check-page-samples.js";
import { nameParameters, type LedgerPage } from "./ledger-page.js";

export interface PageCheck {
  readonly page: LedgerPage;
  readonly api: VersionedApi;
  readonly document: ApiDocument;
  readonly reporter: Reporter;
}

/** A page's check once its operation is found. */
export interface OperationCheck extends PageCheck {
  readonly operation: ViewOperation;
}

/** Says that page and document disagree: at the document's place, naming the page's. */
export function reportDisagreement(
  check: PageCheck,
  {
    at,
    page,
    message,
    onKey = false,
  }: { readonly at: Location; readonly page: Location; readonly message: string; readonly onKey?: boolean },
): void {
  check.reporter.report({
    code: "ledger-disagrees",
    severity: "error",
    at,
    related: page,
    onKey,
    message,
    help: "Correct the document, or the page; if the documentation itself errs, say so in the page's errata.",
  });
}

export function checkPage(check: PageCheck): void {
  const { page } = check;
  const operation = findOperation(check);
  if (operation === null) return;
  const found: OperationCheck = { ...check, operation };
  checkIdentity(found);
  checkRoles(found);
  checkPageParameters(found);
  checkPageBodies(found);
  checkPageSamples(found);
  for (const erratum of page.errata)
    if (erratum.keys[0] === "heading") checkHeading(found, childOf(page.at, "heading"));
}

/** The operation of the page's id, or else of its method and path, at the version that the page asks for. */
function findOperation({ page, api, document, reporter }: PageCheck): ViewOperation | null {
  const version = page.version ?? api.versions.at(-1) ?? null;
  if (page.version !== null && !api.versions.includes(page.version)) {
    reporter.report({
      code: "unknown-version",
      severity: "error",
      at: childOf(page.at, "version"),
      message: `The API has no version ${JSON.stringify(page.version)}.`,
      help: didYouMean(page.version, api.versions, "Add it to info.x-versions."),
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
    code: "ledger-disagrees",
    severity: "error",
    at: later?.at ?? childOf(page.at, "operation"),
    ...(later === undefined ? {} : { related: childOf(page.at, "version") }),
    onKey: later !== undefined,
    message:
      later === undefined
        ? `The document has no operation ${JSON.stringify(page.operation)}.`
        : `The operation ${page.operation} is not offered at ${version ?? "any version"}.`,
    help: didYouMean(
      page.operation,
      operations.map(({ operationId }) => operationId ?? ""),
      "Add the operation, or correct the page.",
    ),
  });
  return null;
}

function checkIdentity(check: OperationCheck): void {
  const { page, operation } = check;
  if (operation.operationId !== page.operation) {
    const message = `The page calls this operation ${JSON.stringify(page.operation)}.`;
    reportDisagreement(check, {
      at: childOf(operation.at, "operationId"),
      page: childOf(page.at, "operation"),
      message,
    });
  }
  if (operation.method !== page.method || operation.path !== page.path) {
    const message = `The page has this operation at ${page.method} ${page.path}, not at ${operation.method} ${operation.path}.`;
    reportDisagreement(check, { at: operation.at, page: childOf(page.at, "path"), message, onKey: true });
  }
}

/** The line that names the endpoint, with or without what the server or the prefix of all paths says. */
function checkHeading(check: OperationCheck, at: Location): void {
  const heading = stringMember(check.page.root, "heading");
  if (heading === null) return;
  const [method = "", path = ""] = heading.split(" ");
  const named = nameParameters(path, member(check.page.root, "placeholders") ?? {});
  if (method === check.operation.method && check.operation.path.endsWith(named)) return;
  reportDisagreement(check, {
    at: check.operation.at,
    page: at,
    message: `The page's heading says ${heading}.`,
    onKey: true,
  });
}

function checkRoles(check: OperationCheck): void {
  const { page, operation } = check;
  const stated = member(page.root, "requiredRoles");
  if (!isArray(stated)) return;
  const own = operation.extensions["x-required-roles"];
  const known = new Set<Json>(own !== undefined && isArray(own) ? own : []);
  const missing = stated.filter((role) => !known.has(role));
  if (missing.length === 0) return;
  const at =
    isObject(operation.extensions) && own !== undefined ? childOf(operation.at, "x-required-roles") : operation.at;
  reportDisagreement(check, {
    at,
    page: childOf(page.at, "requiredRoles"),
    message: `The page demands the role ${missing.map(toText).join(", ")}.`,
    onKey: own === undefined,
  });
}
