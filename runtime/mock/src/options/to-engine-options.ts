import type { DefaultCredential } from "../auth/default-credential.js";
import type { Behaviours } from "../behaviour.js";
import type { JournalBudget } from "../journal/journal-budget.js";
import type { Policy } from "../policy.js";
import { Clock } from "../state/clock.js";
import type { ExpandedSeed } from "../state/expand-seed.js";
import { newestVersionDay } from "../state/newest-version-day.js";
import type { Choices } from "../tables/choices.js";
import type { MockTables } from "../tables/tables.js";
import { accessTokensOf } from "./access-tokens-of.js";
import type { EngineOptions } from "./engine-options.js";
import type { MockOptions } from "./mock-options.js";

export interface MockSetup {
  readonly options: MockOptions;
  readonly credential: DefaultCredential;
  readonly policy: Policy;
  readonly expandedSeed: ExpandedSeed;
  readonly choices: Choices;
  readonly journalBudget: JournalBudget;
  readonly remembersRequests: boolean;
  /** When the mock was created, in milliseconds since 1970. */
  readonly openedAt: number;
}

/** Converts the options of a mock to the options of an engine, and applies the defaults. Each call creates a clock. */
export function toEngineOptions(
  tables: MockTables,
  behaviours: Behaviours,
  { options, credential, policy, expandedSeed, choices, journalBudget, remembersRequests, openedAt }: MockSetup,
): EngineOptions {
  const {
    seed = 1,
    auth = "strict",
    validateRequests = "enforce",
    links = "request",
    sunset = "ignore",
    now,
    clock = "manual",
    validateResponses = false,
    limits = "enforce",
  } = options;
  const start = now === undefined ? newestVersionDay(tables) : new Date(now).getTime();
  return {
    tables,
    entities: expandedSeed.entities,
    seedCredentials: expandedSeed.credentials,
    accessTokens: accessTokensOf(options),
    policy,
    seed: `${seed}`,
    // A space that is created later has the same time as the mock.
    clock: clock === "running" ? new Clock(start + Date.now() - openedAt, () => Date.now()) : new Clock(start),
    random: options.random ?? null,
    defaultCredential: credential,
    auth,
    validateRequests,
    links,
    sunset,
    validateResponses,
    limits,
    choices,
    behaviours,
    journalBudget,
    remembersRequests,
  };
}
