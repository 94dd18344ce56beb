import type { MockFacts } from "./mock-facts.js";
import { session } from "./session.js";

/** Returns the facts about the mock. Throws an error that says what to do. */
export async function loadFacts(): Promise<MockFacts> {
  const headers = { authorization: `Bearer ${session.get("token")}` };
  const response = await fetch("info", { headers });
  if (response.ok) return (await response.json()) as MockFacts;
  throw new Error(
    response.status === 401
      ? "The token of this page is no longer valid, because the mock was started again. Open the address that almanac mock printed."
      : `The mock responded with ${response.status}.`,
  );
}
