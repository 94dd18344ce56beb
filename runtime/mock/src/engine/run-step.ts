import type { Result } from "../actions/call.js";
import type { PolicyCall } from "../policy.js";
import type { Problem } from "../problem.js";
import { applyValidationMode } from "../steps/apply-validation-mode.js";
import { checkParents } from "../steps/check-parents.js";
import type { Exchange } from "../steps/exchange.js";
import { findUndeclaredParameters } from "../steps/undeclared/find-undeclared-parameters.js";
import { findUndeclaredProperties } from "../steps/undeclared/find-undeclared-properties.js";
import { negotiateVersion } from "../steps/negotiate-version.js";
import { readAndValidateBody } from "../steps/read-and-validate-body.js";
import { readAndValidateParameters } from "../steps/read-and-validate-parameters.js";
import { selectStream } from "../steps/select-stream.js";
import { toPolicyCall } from "../steps/to-policy-call.js";
import type { Step } from "../tables/tables.js";
import type { EngineParts } from "./engine-parts.js";

/** Runs one check of a request. Returns the problem that it finds, or null. */
export function runStep(step: Step, exchange: Exchange, parts: EngineParts): Problem | null {
  const { options, state, clock, behaviourOf } = parts;
  const mode = options.validateRequests;
  switch (step) {
    case "authenticate":
      return authenticate(exchange, parts);
    case "version":
      return negotiateVersion(exchange, {
        sunsetBy: options.sunset === "enforce" ? new Date(clock.now()).toISOString().slice(0, 10) : null,
        isPublishedOnly: options.choices["unpublishedVersion"] === "refuse",
      });
    case "route":
      if (exchange.operation !== null) return null;
      return exchange.allowed.length > 0
        ? { kind: "method-not-allowed", allowed: exchange.allowed }
        : { kind: "no-route", path: exchange.path };
    case "parameters": {
      const problem = readAndValidateParameters(exchange, options.choices["pageSize"] === "clamp");
      const findUndeclared = findUndeclaredParameters;
      return explained(applyValidationMode(problem, exchange, { mode, findUndeclared }), exchange, parts);
    }
    case "admit":
      return applyRule(options.policy.admit, exchange, parts);
    case "authorize":
      return limit(exchange, parts) ?? applyRule(options.policy.authorize, exchange, parts);
    case "parents":
      return checkParents(exchange, state, behaviourOf(exchange.operation?.table.name ?? "") !== undefined);
    case "body": {
      const validated = applyValidationMode(readAndValidateBody(exchange), exchange, {
        mode,
        findUndeclared: findUndeclaredProperties,
      });
      const problem = explained(validated, exchange, parts);
      if (problem === null) selectStream(exchange);
      return problem;
    }
  }
}

function authenticate(exchange: Exchange, { options, authenticator }: EngineParts): Problem | null {
  const { operation, api, request } = exchange;
  const kind = operation?.table.action.kind;
  if (options.auth === "off" || kind === "token" || kind === "revoke") return null;
  const verdict = authenticator.authenticate(request, operation?.table.security ?? api.table.security);
  if (verdict.kind === "refused") return { ...verdict, kind: "unauthenticated" };
  exchange.caller = verdict.account;
  return null;
}

/** Applies a policy rule. A rule can only reject: a success it returns is ignored. */
function applyRule(
  rule: ((call: PolicyCall) => Result | null) | undefined,
  exchange: Exchange,
  parts: EngineParts,
): Problem | null {
  if (rule === undefined || parts.options.auth === "off") return null;
  const result = rule(toPolicyCall(exchange, parts));
  return result === null || result.kind === "success" ? null : result;
}

/** Lets the policy replace the problem with a more specific one for the first violation. */
function explained(problem: Problem | null, exchange: Exchange, parts: EngineParts): Problem | null {
  const { explain } = parts.options.policy;
  const [violation] = problem?.kind === "invalid" ? problem.violations : [];
  if (explain === undefined || violation === undefined) return problem;
  const result = explain({ ...toPolicyCall(exchange, parts), violation });
  return result === null || result.kind === "success" ? problem : result;
}

function limit(exchange: Exchange, { options, limiter }: EngineParts): Problem | null {
  const { operation, pathValues, caller, request } = exchange;
  if (operation === null) return null;
  const limited = caller?.user ?? request.address;
  const allowance = limiter.take({ path: operation.path, values: pathValues, caller: limited });
  exchange.allowance = allowance;
  if (allowance?.retryAfter == null || options.limits === "count") return null;
  return limiter.refusal(exchange, allowance.retryAfter);
}
