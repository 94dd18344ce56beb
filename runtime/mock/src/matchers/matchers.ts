import { toHaveReceived } from "./to-have-received.js";
import { toHaveReceivedTimes } from "./to-have-received-times.js";

export type { MatcherResult, ReceivingMock } from "./describe-calls.js";
export type { MockMatchers } from "./mock-matchers.js";

/** Matchers for vitest and Jest: `expect.extend(matchers)`. */
export const matchers: {
  readonly toHaveReceived: typeof toHaveReceived;
  readonly toHaveReceivedTimes: typeof toHaveReceivedTimes;
} = { toHaveReceived, toHaveReceivedTimes };
