import type { World } from "../actions/call.js";
import type { Authenticator } from "../auth/authenticator.js";
import type { Behaviour, Behaviours } from "../behaviour.js";
import type { EngineOptions } from "../options/engine-options.js";
import type { Clock } from "../state/clock.js";
import type { State } from "../state/state.js";
import type { RateLimiter } from "../steps/rate-limiter.js";

/** The parts of an engine that checks and actions use. */
export interface EngineParts {
  readonly options: EngineOptions;
  readonly state: State;
  readonly clock: Clock;
  readonly authenticator: Authenticator;
  readonly limiter: RateLimiter;
  readonly world: World;
  /** The handwritten behavior of an operation, set by a test or from the package; `undefined` if the operation has none. */
  readonly behaviourOf: (name: string) => Behaviour | Behaviours[string] | undefined;
}
