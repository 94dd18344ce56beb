import type { DefaultCredential } from "../auth/default-credential.js";
import type { Behaviours } from "../behaviour.js";
import type { JournalBudget } from "../journal/journal-budget.js";
import type { Policy } from "../policy.js";
import type { Clock } from "../state/clock.js";
import type { ExpandedSeed } from "../state/expand-seed.js";
import type { ValidationMode } from "../steps/apply-validation-mode.js";
import type { Choices } from "../tables/choices.js";
import type { MockTables } from "../tables/tables.js";

export interface EngineOptions {
  readonly tables: MockTables;
  readonly entities: ExpandedSeed["entities"];
  readonly seedCredentials: ExpandedSeed["credentials"];
  /** The tokens of the control interface. */
  readonly accessTokens: readonly string[];
  readonly seed: string;
  readonly clock: Clock;
  /** Null to derive random bytes from the seed. */
  readonly random: ((length: number) => Uint8Array) | null;
  readonly defaultCredential: DefaultCredential;
  readonly auth: "strict" | "off";
  readonly validateRequests: ValidationMode;
  readonly links: "request" | "vendor";
  readonly sunset: "enforce" | "ignore";
  readonly limits: "enforce" | "count";
  readonly choices: Choices;
  /** Whether responses are validated. An invalid response is a bug in the mock and becomes a 500. */
  readonly validateResponses: boolean;
  readonly behaviours: Behaviours;
  readonly policy: Policy;
  /** Limits the journals of all engines together. */
  readonly journalBudget: JournalBudget;
  /** Whether the responses to repeated requests are kept, which takes up to 32 MB of memory. */
  readonly remembersRequests: boolean;
}
