import type { Result, World } from "./actions/call.js";
import { Authenticator } from "./auth/authenticator.js";
import type { Behaviour, Behaviours } from "./behaviour.js";
import { applyFault } from "./control/apply-fault.js";
import { Faults, type Fault } from "./control/faults.js";
import { problemOfFault } from "./control/problem-of-fault.js";
import { act } from "./engine/act.js";
import type { EngineParts } from "./engine/engine-parts.js";
import { admit, type Admission } from "./engine/admit.js";
import { findRefusal, type EarlierSteps } from "./engine/find-refusal.js";
import { isSameAccount } from "./engine/is-same-account.js";
import { Recording } from "./engine/recording.js";
import { repeatResponse } from "./engine/repeat-response.js";
import { RepeatedRequests, type KnownRequest } from "./engine/repeated-requests.js";
import { Idempotency, idempotencyKey } from "./http/idempotency.js";
import { respond } from "./http/respond.js";
import { Journal } from "./journal/journal.js";
import { member, type Json, type JsonObject } from "./json.js";
import type { MockRequest, MockResponse } from "./message.js";
import type { EngineOptions } from "./options/engine-options.js";
import { applyPreference } from "./prefer/apply-preference.js";
import { parsePrefer } from "./prefer/parse-prefer.js";
import type { Problem } from "./problem.js";
import { compileHost, type CompiledHost } from "./routing/compile-host.js";
import type { Clock } from "./state/clock.js";
import { SeededBytes } from "./state/seeded-bytes.js";
import type { Snapshotable } from "./state/snapshotable.js";
import { State } from "./state/state.js";
import type { Exchange } from "./steps/exchange.js";
import { journalProblems } from "./steps/journal-problems.js";
import { openExchange } from "./steps/open-exchange.js";
import { reopenExchange } from "./steps/reopen-exchange.js";
import { withStoredKeys } from "./steps/with-stored-keys.js";
import { RateLimiter } from "./steps/rate-limiter.js";
import { recordExchange } from "./steps/record-exchange.js";
import { responseFormatOf } from "./steps/response-format-of.js";
import { toCall } from "./steps/to-call.js";

/** Handles requests against the state of a mock or one of its spaces. */
export class Engine implements Snapshotable {
  readonly state: State;
  readonly clock: Clock;
  readonly authenticator: Authenticator;
  readonly limiter: RateLimiter;
  readonly bytes: SeededBytes;
  readonly idempotency: Idempotency = new Idempotency();
  readonly faults: Faults;
  readonly journal: Journal;
  /** Behaviors set by a test. They take precedence over the package's behaviors. */
  readonly overrides: Map<string, Behaviour> = new Map<string, Behaviour>();
  readonly #host: CompiledHost;
  readonly #parts: EngineParts;
  readonly #options: EngineOptions;
  /** Null if repeated requests are handled like others. */
  readonly #repeated: RepeatedRequests | null;

  constructor(options: EngineOptions) {
    const { tables, clock, defaultCredential, choices, seed } = options;
    const random = options.random ?? ((length) => this.bytes.next(length));
    this.bytes = new SeededBytes(options.seed);
    this.#options = options;
    this.journal = new Journal(options.journalBudget);
    this.faults = new Faults(tables.apis.flatMap(({ errors }) => Object.keys(errors.catalogue)));
    this.#host = compileHost(tables);
    this.clock = clock;
    this.state = new State(tables.resources, tables.links);
    const now = (): number => clock.now();
    const { resources, links } = tables;
    const world: World = {
      state: this.state,
      resources,
      links,
      renderedEntities: new WeakMap(),
      settledItems: new WeakMap(),
      choices,
      seed,
      now,
    };
    this.authenticator = new Authenticator({
      apis: tables.apis,
      state: this.state,
      now,
      random,
      defaultCredential,
      seedCredentials: options.seedCredentials,
      accessTokens: options.accessTokens,
    });
    this.limiter = new RateLimiter({ limits: tables.apis.flatMap(({ limits }) => limits), now });
    this.#parts = {
      options,
      state: this.state,
      clock,
      authenticator: this.authenticator,
      limiter: this.limiter,
      world,
      behaviourOf: (name) => this.overrides.get(name) ?? behaviourOf(name, options.behaviours),
    };
    this.#repeated = options.remembersRequests ? new RepeatedRequests(this) : null;
    for (const { resource, keys, value } of options.entities) this.state.put(resource, keys, value);
  }

  handle(request: MockRequest): MockResponse {
    const repeated = this.#repeated?.find(request) ?? null;
    if (repeated === null || repeated instanceof Recording)
      return this.#handle(repeated?.request ?? request, { admission: null, recording: repeated });
    const exchange = reopenExchange(repeated.exchange, request);
    const admission = admit(exchange, this.#parts);
    const response = this.#canRepeat(repeated, admission) ? repeatResponse(repeated, exchange.allowance) : null;
    if (response === null) return this.#handle(request, { admission, recording: null });
    this.#record(exchange, response, repeated.problems);
    return response;
  }

  /** Handles a request without reusing an earlier response. */
  #handle(request: MockRequest, earlier: EarlierSteps): MockResponse {
    const opened = openExchange(request, this.#host, this.#options.links);
    const exchange = withStoredKeys(opened, this.#parts.world.resources, this.state);
    const name = exchange.operation?.table.name ?? null;
    const rejection = findRefusal(exchange, this.#parts, earlier);
    // A request that gets a challenge doesn't use up a fault: the fault applies to the retry, which has credentials.
    const fault = name === null || rejection?.kind === "unauthenticated" ? null : this.faults.next(name);
    const faulted = this.#problemOf(fault, exchange);
    const preferred = faulted === null ? this.#preferred(exchange, rejection) : null;
    const refusal = preferred === null ? rejection : null;
    const planned = faulted ?? refusal ?? preferred;
    const key = planned === null ? idempotencyKey(exchange) : null;
    const repeated = key === null ? null : this.idempotency.find(key, request);
    const result = planned ?? repeated?.result ?? act(exchange, this.#parts);
    const response = repeated?.response ?? this.#respond(result, exchange);
    if (key !== null && repeated === null) this.idempotency.add(key, request, response);
    const isRefusal = refusal !== null && result === refusal;
    const final = fault === null ? response : applyFault(fault, response, { result, isRefusal });
    const problem = refusal ?? (result.kind === "success" ? null : result);
    const notes = result.kind === "success" ? (result.notes ?? []) : [];
    const problems = [...exchange.warnings, ...(problem === null ? notes : journalProblems(problem))];
    const { recording } = earlier;
    const isInferred = planned === null && key === null && fault === null && this.#isInferred(exchange);
    if (recording !== null && isInferred && problem === null)
      this.#repeated?.add(recording, { exchange, response: final, problems });
    this.#record(exchange, final, fault === null ? problems : [...problems, "A planned fault was applied."]);
    return final;
  }

  /** Whether the response is inferred: neither a handwritten behavior nor a token endpoint determines it. */
  #isInferred({ operation }: Pick<Exchange, "operation">): boolean {
    if (operation === null) return false;
    const { action, name } = operation.table;
    return action.kind !== "token" && action.kind !== "revoke" && this.#parts.behaviourOf(name) === undefined;
  }

  #canRepeat({ exchange, revision }: KnownRequest, { admitted, refusal }: Admission): boolean {
    return (
      refusal === null &&
      this.faults.isEmpty &&
      revision === this.state.revision &&
      isSameAccount(exchange.caller, admitted.caller) &&
      this.#isInferred(exchange)
    );
  }

  #record(exchange: Exchange, response: MockResponse, problems: readonly string[]): void {
    this.journal.add(recordExchange(exchange, { response, problems, at: this.clock.now() }));
  }

  save(): Json {
    return this.saveWith(this.state.save());
  }

  /** Like `save`, but with the given value instead of the state. */
  saveWith(state: Json): JsonObject {
    return {
      clock: this.clock.save(),
      state,
      gatekeeper: this.authenticator.save(),
      limiter: this.limiter.save(),
      bytes: this.bytes.save(),
      idempotency: this.idempotency.save(),
    };
  }

  load(saved: Json): void {
    this.state.load(member(saved, "state") ?? null);
    this.loadExceptState(saved);
  }

  loadExceptState(saved: Json): void {
    this.clock.load(member(saved, "clock") ?? null);
    this.authenticator.load(member(saved, "gatekeeper") ?? null);
    this.limiter.load(member(saved, "limiter") ?? null);
    this.bytes.load(member(saved, "bytes") ?? null);
    this.idempotency.load(member(saved, "idempotency") ?? null);
  }

  #problemOf(fault: Fault | null, exchange: Exchange): Problem | null {
    return fault === null ? null : problemOfFault(fault, (retryAfter) => this.limiter.refusal(exchange, retryAfter));
  }

  /**
   * The result that the `Prefer` header selects; null if the request has no such header, or is rejected for a reason
   * other than a missing entity.
   */
  #preferred(exchange: Exchange, rejection: Problem | null): Result | null {
    if (rejection !== null && rejection.kind !== "not-found") return null;
    const { agreement, operation, request } = exchange;
    const preference = parsePrefer(request.header("prefer"));
    if (preference === null || operation === null || agreement === null) return null;
    const call = toCall(exchange, { operation, agreement, world: this.#parts.world });
    const { result, response, content, isApplied } = applyPreference(
      preference,
      call,
      () => rejection ?? act(exchange, this.#parts),
    );
    exchange.agreement = { ...agreement, response, content };
    if (isApplied) exchange.preference = preference;
    return result;
  }

  #respond(result: Result, exchange: Exchange): MockResponse {
    return respond(result, exchange, {
      format: responseFormatOf(exchange, this.#options.choices),
      seed: this.#options.seed,
      resources: this.#options.tables.resources,
      now: this.#parts.world.now,
    });
  }
}

/** Looks up own properties only, because an operation can be named `constructor`. */
function behaviourOf(name: string, behaviours: Behaviours): Behaviours[string] | undefined {
  return Object.hasOwn(behaviours, name) ? behaviours[name] : undefined;
}
