/** A sentence about an API's behavior, with its evidence: `recorded`, `documented`, `inferred` or `differs`. */
export interface BehaviorFact {
  readonly text: string;
  readonly evidence: string;
}

/** What is known about how closely a mock follows the real server. */
export interface MockParity {
  /** The evidence for each operation's behavior: `recorded`, `documented` or `inferred`, keyed by API and operation. */
  readonly operations: ReadonlyMap<string, string>;
  /** Facts that aren't about a single operation, keyed by API. */
  readonly behavior: ReadonlyMap<string, readonly BehaviorFact[]>;
}
