import { expiredToken } from "./expired-token.js";
import type { MockFacts } from "./mock-facts.js";
import { session } from "./session.js";

/** Loads information about the mock. If that fails, throws an error that can be shown to the user. */
export async function loadFacts(): Promise<MockFacts> {
  const headers = { authorization: `Bearer ${session.get("token")}` };
  const response = await fetch("info", { headers });
  if (response.ok) return (await response.json()) as MockFacts;
  throw new Error(response.status === 401 ? expiredToken : `The mock responded with ${response.status}.`);
}
