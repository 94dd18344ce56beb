import type { MockOptions } from "./mock-options.js";

/** The tokens that allow access to the control interface; empty if it is off. */
export function accessTokensOf({ controlToken }: Pick<MockOptions, "controlToken">): readonly string[] {
  const tokens = typeof controlToken === "string" ? [controlToken] : (controlToken ?? []);
  return tokens.filter((token) => token !== "");
}
