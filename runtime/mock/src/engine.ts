import { perform } from "./actions/perform.js";
import type { Call, Result } from "./actions/call.js";
import { Gatekeeper, type GivenCredential } from "./auth/gatekeeper.js";
import { answerTokenRequest } from "./auth/answer-token-request.js";
import type { Behaviour, Behaviours } from "./behaviour.js";
import { Clock } from "./clock.js";
import { Faults } from "./faults.js";
import { compileHost, type CompiledHost } from "./host.js";
import { Journal } from "./journal.js";
import type { Json } from "./json.js";
import { member } from "./json.js";
import type { Keeper } from "./keeper.js";
import type { MockRequest, MockResponse } from "./message.js";
import type { Problem } from "./problem.js";
import { refuse, replyWith, type Wishes } from "./reply/reply.js";
import { versionHeaders } from "./reply/version-headers.js";
import { State } from "./state/state.js";
import { agreeOnVersion } from "./steps/agree-on-version.js";
import type { Exchange } from "./steps/exchange.js";
import { findParents } from "./steps/find-parents.js";
import { openExchange } from "./steps/open-exchange.js";
import { remarksOn } from "./steps/remarks-on.js";
import { takeBody } from "./steps/take-body.js";
import { takeParameters } from "./steps/take-parameters.js";
import type { MockTables, Step } from "./tables.js";

export interface EngineOptions {
  readonly tables: MockTables;
  readonly seed: string;
  readonly clock: Clock;
  readonly random: (length: number) => Uint8Array;
  readonly given: GivenCredential;
  readonly auth: "strict" | "off";
  readonly sunset: "enforce" | "ignore";
  /** Whether answers are held against their schemas: what does not fit is a mistake of the mock, and becomes a 500. */
  readonly checksAnswers: boolean;
  readonly behaviours: Behaviours;
}

/** The mock itself: a request goes in, an answer comes out, and what is remembered between them is in its parts. */
export class Engine implements Keeper {
  readonly state: State;
  readonly clock: Clock;
  readonly gatekeeper: Gatekeeper;
  readonly faults: Faults = new Faults();
  readonly journal: Journal = new Journal();
  /** Behaviours of the moment, which go before those that came with the mock. */
  readonly overrides: Map<string, Behaviour> = new Map<string, Behaviour>();
  readonly #host: CompiledHost;
  readonly #options: EngineOptions;

  constructor(options: EngineOptions) {
    const { tables, clock, random, given } = options;
    this.#options = options;
    this.#host = compileHost(tables);
    this.clock = clock;
    this.state = new State(tables.resources);
    this.gatekeeper = new Gatekeeper({ apis: tables.apis, state: this.state, now: () => clock.now(), random, given });
  }

  handle(request: MockRequest): MockResponse {
    const exchange = openExchange(request, this.#host);
    const name = exchange.operation?.table.name ?? null;
    const fault = name === null ? null : this.faults.next(name);
    const wishes = wishesOf(exchange);
    const result = this.#refusalOf(exchange) ?? this.#faultOf(fault) ?? this.#act(exchange);
    const response = this.#respond(result, exchange, wishes);
    this.journal.add({
      method: request.method,
      target: request.target,
      operation: name,
      status: response.status,
      remarks: [
        ...(result.kind === "success" ? [] : remarksOn(result)),
        ...(fault === null ? [] : ["A fault was planned for it."]),
      ],
    });
    if (fault === null) return response;
    const retry = fault.retryAfter === undefined ? [] : [["Retry-After", String(fault.retryAfter)] as const];
    const mishap = { latency: fault.latency ?? 0, end: fault.end ?? "whole" } as const;
    return { ...response, status: fault.status ?? response.status, headers: [...response.headers, ...retry], mishap };
  }

  save(): Json {
    return { clock: this.clock.save(), state: this.state.save(), gatekeeper: this.gatekeeper.save() };
  }

  load(saved: Json): void {
    this.clock.load(member(saved, "clock") ?? null);
    this.state.load(member(saved, "state") ?? null);
    this.gatekeeper.load(member(saved, "gatekeeper") ?? null);
  }

  #refusalOf(exchange: Exchange): Problem | null {
    for (const step of exchange.api.table.order) {
      const problem = this.#take(step, exchange);
      if (problem !== null) return problem;
    }
    return null;
  }

  #take(step: Step, exchange: Exchange): Problem | null {
    switch (step) {
      case "authenticate":
        return this.#authenticate(exchange);
      case "version":
        return agreeOnVersion(exchange, { sunsetBy: this.#options.sunset === "enforce" ? this.#today() : null });
      case "route":
        if (exchange.operation !== null) return null;
        return exchange.allowed.length > 0
          ? { kind: "method-not-allowed", allowed: exchange.allowed }
          : { kind: "no-route" };
      case "parameters":
        return takeParameters(exchange);
      case "authorize":
        return null;
      case "parents":
        return findParents(exchange, this.state);
      case "body":
        return takeBody(exchange);
    }
  }

  #authenticate(exchange: Exchange): Problem | null {
    const { operation, api, request } = exchange;
    const kind = operation?.table.action.kind;
    if (this.#options.auth === "off" || kind === "token" || kind === "revoke") return null;
    const verdict = this.gatekeeper.check(request, operation?.table.security ?? api.table.security);
    if (verdict.kind === "refused") return { ...verdict, kind: "unauthenticated" };
    exchange.caller = verdict.account;
    return null;
  }

  #faultOf(fault: ReturnType<Faults["next"]>): Problem | null {
    if (fault?.code !== undefined) return { kind: "code", code: fault.code, parameters: [] };
    if (fault?.status === undefined || fault.status < 400) return null;
    if (fault.status === 429) return { kind: "too-many-requests", retryAfter: fault.retryAfter ?? 1 };
    return { kind: "status", status: fault.status };
  }

  #act(exchange: Exchange): Result {
    const { agreement, operation, request } = exchange;
    if (operation === null || agreement === null) return { kind: "unexpected", reason: "The request led nowhere." };
    const call: Call = {
      world: {
        state: this.state,
        resources: this.#options.tables.resources,
        seed: this.#options.seed,
        now: () => this.clock.now(),
      },
      operation,
      ...agreement,
      path: exchange.pathValues,
      query: exchange.query,
      parameters: exchange.parameters,
      bodyRevision: exchange.bodyRevision ?? agreement.revision,
      body: exchange.body,
      caller: exchange.caller,
      address: request.address,
    };
    const { action, name } = operation.table;
    if (action.kind === "token" || action.kind === "revoke") {
      return answerTokenRequest(action, request, this.gatekeeper.desk(action.scheme));
    }
    const behaviour = this.overrides.get(name) ?? this.#options.behaviours[name];
    const result = behaviour === undefined ? perform(call) : behaviour(call);
    return this.#options.checksAnswers ? checked(result, call) : result;
  }

  #respond(result: Result, exchange: Exchange, wishes: Wishes): MockResponse {
    const { agreement, api, operation } = exchange;
    const revision = agreement?.revision ?? null;
    const dated = revision === null ? [] : versionHeaders(revision, api.table);
    const response =
      result.kind === "success" && agreement !== null && operation !== null
        ? replyWith(result, { operation, ...agreement }, wishes)
        : refuse(
            result.kind === "success" ? { kind: "unexpected", reason: "" } : result,
            { api: api.table, revision, wishes },
            this.#codeFor(result),
          );
    return dated.length === 0 ? response : { ...response, headers: [...response.headers, ...dated] };
  }

  /** A resource may have codes of its own for what is not there, and for what is there already. */
  #codeFor(result: Result): string | null {
    if (result.kind !== "not-found" && result.kind !== "conflict") return null;
    const table = this.#options.tables.resources[result.resource];
    return (result.kind === "conflict" ? table?.taken : table?.notFound) ?? null;
  }

  #today(): string {
    return new Date(this.clock.now()).toISOString().slice(0, 10);
  }
}

function wishesOf({ api, query }: Exchange): Wishes {
  const { pretty, envelope } = api.table.style;
  const asks = (name: string | null): boolean => name !== null && query.get(name)?.at(-1) === "true";
  return { isPretty: asks(pretty), isEnveloped: asks(envelope) };
}

function checked(result: Result, { operation, content }: Call): Result {
  if (result.kind !== "success" || result.value === undefined || content?.schema == null) return result;
  const [misfit] = operation.api.responses.validate(content.schema, result.value);
  if (misfit === undefined) return result;
  const reason = `The mock's answer to ${operation.table.name} is not valid: ${misfit.pointer} ${misfit.message}.`;
  return { kind: "unexpected", reason };
}
