import { perform } from "./actions/perform.js";
import type { Result, World } from "./actions/call.js";
import { Authenticator } from "./auth/authenticator.js";
import { toFormRequest } from "./auth/tokens/to-form-request.js";
import { handleTokenRequest } from "./auth/tokens/handle-token-request.js";
import { behaviourCall, type Behaviour, type Behaviours } from "./behaviour.js";
import type { Clock } from "./state/clock.js";
import { applyFault } from "./control/apply-fault.js";
import { Faults, type Fault } from "./control/faults.js";
import { problemOfFault } from "./control/problem-of-fault.js";
import { filePath } from "./files/file-path.js";
import { performFile } from "./files/perform-file.js";
import { checkPreconditions } from "./http/check-preconditions.js";
import { Idempotency, idempotencyKey } from "./http/idempotency.js";
import { respond } from "./http/respond.js";
import { withEntityTag } from "./http/with-entity-tag.js";
import { compileHost, type CompiledHost } from "./routing/compile-host.js";
import { Journal } from "./journal/journal.js";
import type { EngineOptions } from "./options/engine-options.js";
import type { PolicyCall } from "./policy.js";
import { RateLimiter } from "./steps/rate-limiter.js";
import type { Json } from "./json.js";
import { member } from "./json.js";
import type { Snapshotable } from "./state/snapshotable.js";
import type { MockRequest, MockResponse } from "./message.js";
import type { Problem } from "./problem.js";
import { responseFormatOf } from "./steps/response-format-of.js";
import { validateResponse } from "./reply/validate-response.js";
import { SeededBytes } from "./state/seeded-bytes.js";
import { State } from "./state/state.js";
import { applyValidationMode } from "./steps/apply-validation-mode.js";
import { findUndeclaredParameters } from "./steps/find-undeclared-parameters.js";
import { findUndeclaredProperties } from "./steps/find-undeclared-properties.js";
import { applyPreference } from "./prefer/apply-preference.js";
import { parsePrefer } from "./prefer/parse-prefer.js";
import { negotiateVersion } from "./steps/negotiate-version.js";
import type { Exchange } from "./steps/exchange.js";
import { checkParents } from "./steps/check-parents.js";
import { openExchange } from "./steps/open-exchange.js";
import { toPolicyCall } from "./steps/to-policy-call.js";
import { journalProblems } from "./steps/journal-problems.js";
import { recordExchange } from "./steps/record-exchange.js";
import { readAndValidateBody } from "./steps/read-and-validate-body.js";
import { readAndValidateParameters } from "./steps/read-and-validate-parameters.js";
import { selectStream } from "./steps/select-stream.js";
import { toCall } from "./steps/to-call.js";
import type { Step } from "./tables/tables.js";

/** Handles requests with one state of a mock. */
export class Engine implements Snapshotable {
  readonly state: State;
  readonly clock: Clock;
  readonly authenticator: Authenticator;
  readonly limiter: RateLimiter;
  readonly bytes: SeededBytes;
  readonly idempotency: Idempotency = new Idempotency();
  readonly faults: Faults = new Faults();
  readonly journal: Journal;
  /** Behaviors set by a test. They take precedence over the package's behaviors. */
  readonly overrides: Map<string, Behaviour> = new Map<string, Behaviour>();
  readonly #host: CompiledHost;
  readonly #world: World;
  readonly #options: EngineOptions;

  constructor(options: EngineOptions) {
    const { tables, clock, defaultCredential, choices, seed } = options;
    const random = options.random ?? ((length) => this.bytes.next(length));
    this.bytes = new SeededBytes(options.seed);
    this.#options = options;
    this.journal = new Journal(options.journalBudget);
    this.#host = compileHost(tables);
    this.clock = clock;
    this.state = new State(tables.resources, tables.links);
    const now = (): number => clock.now();
    const { resources, links } = tables;
    this.#world = { state: this.state, resources, links, renderedEntities: new WeakMap(), choices, seed, now };
    this.authenticator = new Authenticator({
      apis: tables.apis,
      state: this.state,
      now,
      random,
      defaultCredential,
      seedCredentials: options.seedCredentials,
    });
    this.limiter = new RateLimiter({ limits: tables.apis.flatMap(({ limits }) => limits), now });
    for (const { resource, keys, value } of options.entities) this.state.put(resource, keys, value);
  }

  handle(request: MockRequest): MockResponse {
    const exchange = openExchange(request, this.#host, this.#options.links);
    const name = exchange.operation?.table.name ?? null;
    const rejection = this.#refusalOf(exchange);
    // A fault applies not to a request that gets a challenge, but to the next request, which has credentials.
    const fault = name === null || rejection?.kind === "unauthenticated" ? null : this.faults.next(name);
    const faulted = this.#problemOf(fault, exchange);
    const preferred = faulted === null ? this.#preferred(exchange, rejection) : null;
    const refusal = preferred === null ? rejection : null;
    const planned = faulted ?? refusal ?? preferred;
    const key = planned === null ? idempotencyKey(exchange) : null;
    const repeated = key === null ? null : this.idempotency.find(key, request);
    const result = planned ?? repeated?.result ?? this.#act(exchange);
    const response = repeated?.response ?? this.#respond(result, exchange);
    if (key !== null && repeated === null) this.idempotency.add(key, request, response);
    const isRefusal = refusal !== null && result === refusal;
    const final = fault === null ? response : applyFault(fault, response, { result, isRefusal });
    const problem = refusal ?? (result.kind === "success" ? null : result);
    const notes = result.kind === "success" ? (result.notes ?? []) : [];
    const problems = [...exchange.warnings, ...(problem === null ? notes : journalProblems(problem))];
    this.journal.add(
      recordExchange(exchange, {
        response: final,
        problems: fault === null ? problems : [...problems, "A planned fault applied."],
        at: this.clock.now(),
      }),
    );
    return final;
  }

  save(): Json {
    return {
      clock: this.clock.save(),
      state: this.state.save(),
      gatekeeper: this.authenticator.save(),
      limiter: this.limiter.save(),
      bytes: this.bytes.save(),
      idempotency: this.idempotency.save(),
    };
  }

  load(saved: Json): void {
    this.clock.load(member(saved, "clock") ?? null);
    this.state.load(member(saved, "state") ?? null);
    this.authenticator.load(member(saved, "gatekeeper") ?? null);
    this.limiter.load(member(saved, "limiter") ?? null);
    this.bytes.load(member(saved, "bytes") ?? null);
    this.idempotency.load(member(saved, "idempotency") ?? null);
  }

  #refusalOf(exchange: Exchange): Problem | null {
    for (const step of exchange.api.table.order) {
      const problem = this.#runStep(step, exchange);
      if (problem !== null) return problem;
    }
    return null;
  }

  #runStep(step: Step, exchange: Exchange): Problem | null {
    switch (step) {
      case "authenticate":
        return this.#authenticate(exchange);
      case "version":
        return negotiateVersion(exchange, {
          sunsetBy: this.#options.sunset === "enforce" ? this.#today() : null,
          isPublishedOnly: this.#options.choices["unpublishedVersion"] === "refuse",
        });
      case "route":
        if (exchange.operation !== null) return null;
        return exchange.allowed.length > 0
          ? { kind: "method-not-allowed", allowed: exchange.allowed }
          : { kind: "no-route", path: exchange.path };
      case "parameters":
        return this.#explained(
          applyValidationMode(
            readAndValidateParameters(exchange, this.#options.choices["pageSize"] === "clamp"),
            exchange,
            { mode: this.#options.validateRequests, findUndeclared: findUndeclaredParameters },
          ),
          exchange,
        );
      case "admit":
        return this.#apply(this.#options.policy.admit, exchange);
      case "authorize":
        return this.#limit(exchange) ?? this.#apply(this.#options.policy.authorize, exchange);
      case "parents":
        return checkParents(
          exchange,
          this.state,
          this.#behaviourOf(exchange.operation?.table.name ?? "") !== undefined,
        );
      case "body": {
        const problem = this.#explained(
          applyValidationMode(readAndValidateBody(exchange), exchange, {
            mode: this.#options.validateRequests,
            findUndeclared: findUndeclaredProperties,
          }),
          exchange,
        );
        if (problem === null) selectStream(exchange);
        return problem;
      }
    }
  }

  #authenticate(exchange: Exchange): Problem | null {
    const { operation, api, request } = exchange;
    const kind = operation?.table.action.kind;
    if (this.#options.auth === "off" || kind === "token" || kind === "revoke") return null;
    const verdict = this.authenticator.authenticate(request, operation?.table.security ?? api.table.security);
    if (verdict.kind === "refused") return { ...verdict, kind: "unauthenticated" };
    exchange.caller = verdict.account;
    return null;
  }

  /** Applies a policy rule. A rule can only reject: a success it returns is ignored. */
  #apply(rule: ((call: PolicyCall) => Result | null) | undefined, exchange: Exchange): Problem | null {
    if (rule === undefined || this.#options.auth === "off") return null;
    const result = rule(toPolicyCall(exchange, this));
    return result === null || result.kind === "success" ? null : result;
  }

  /** Lets the policy replace the problem with a more specific one for the first violation. */
  #explained(problem: Problem | null, exchange: Exchange): Problem | null {
    const { explain } = this.#options.policy;
    const [violation] = problem?.kind === "invalid" ? problem.violations : [];
    if (explain === undefined || violation === undefined) return problem;
    const result = explain({ ...toPolicyCall(exchange, this), violation });
    return result === null || result.kind === "success" ? problem : result;
  }

  #limit(exchange: Exchange): Problem | null {
    const { operation, pathValues, caller, request } = exchange;
    if (operation === null) return null;
    const limited = caller?.user ?? request.address;
    const allowance = this.limiter.take({ path: operation.path, values: pathValues, caller: limited });
    exchange.allowance = allowance;
    if (allowance?.retryAfter == null || this.#options.limits === "count") return null;
    return this.limiter.refusal(exchange, allowance.retryAfter);
  }

  #problemOf(fault: Fault | null, exchange: Exchange): Problem | null {
    return fault === null ? null : problemOfFault(fault, (retryAfter) => this.limiter.refusal(exchange, retryAfter));
  }

  /** The result that the request prefers; null if it prefers none, or is rejected for a reason other than a missing entity. */
  #preferred(exchange: Exchange, rejection: Problem | null): Result | null {
    if (rejection !== null && rejection.kind !== "not-found") return null;
    const { agreement, operation, request } = exchange;
    const preference = parsePrefer(request.header("prefer"));
    if (preference === null || operation === null || agreement === null) return null;
    const call = toCall(exchange, { operation, agreement, world: this.#world });
    const { result, response, content, isApplied } = applyPreference(
      preference,
      call,
      () => rejection ?? this.#act(exchange),
    );
    exchange.agreement = { ...agreement, response, content };
    if (isApplied) exchange.preference = preference;
    return result;
  }

  #act(exchange: Exchange): Result {
    const { agreement, operation, request } = exchange;
    if (operation === null || agreement === null)
      return { kind: "unexpected", reason: "No operation handles the request." };
    const { action, name } = operation.table;
    if (action.kind === "token" || action.kind === "revoke") {
      return handleTokenRequest(
        action,
        toFormRequest(request, exchange.body),
        this.authenticator.tokenEndpoint(action.scheme),
      );
    }
    const call = toCall(exchange, { operation, agreement, world: this.#world });
    const behaviour = this.#behaviourOf(name);
    const unmet = checkPreconditions(call, request);
    if (unmet !== null) return unmet;
    const result =
      behaviour === undefined
        ? (performFile(call, request) ?? perform(call))
        : (behaviour as Behaviour)(behaviourCall(call));
    if (request.method === "DELETE" && result.kind === "success") this.state.files.remove(filePath(call));
    return withEntityTag(this.#options.validateResponses ? validateResponse(result, call) : result, call);
  }

  /** The handwritten behavior of an operation, set by a test or from the package; `undefined` if the operation has none. */
  #behaviourOf(name: string): Behaviour | Behaviours[string] {
    return this.overrides.get(name) ?? behaviourOf(name, this.#options.behaviours);
  }

  #respond(result: Result, exchange: Exchange): MockResponse {
    return respond(result, exchange, {
      format: responseFormatOf(exchange, this.#options.choices),
      seed: this.#options.seed,
      resources: this.#options.tables.resources,
      now: this.clock.now(),
    });
  }

  #today(): string {
    return new Date(this.clock.now()).toISOString().slice(0, 10);
  }
}

/** Looks up own properties only, because an operation can be named `constructor`. */
function behaviourOf(name: string, behaviours: Behaviours): Behaviours[string] | undefined {
  return Object.hasOwn(behaviours, name) ? behaviours[name] : undefined;
}
