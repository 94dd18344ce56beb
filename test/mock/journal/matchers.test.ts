import { describe, expect, it } from "vitest";
import { matchers, type MockMatchers } from "../../../runtime/mock/dist/matchers/matchers.js";
import { callerOf, mockOf } from "../../support/mock-of.js";
import { document } from "./document.js";

declare module "vitest" {
  interface Matchers<T> {
    readonly toHaveReceived: MockMatchers<T>["toHaveReceived"];
    readonly toHaveReceivedTimes: MockMatchers<T>["toHaveReceivedTimes"];
  }
}

expect.extend(matchers);

const mock = await mockOf(document);
const call = callerOf(mock);
for (const name of ["A", "B"])
  call("POST /lockers", { headers: { "content-type": "application/json" }, body: { name, size: 1, pin: "k6" } });

/** Returns the message of a failed assertion. */
function messageOf(assertion: () => void): string {
  try {
    assertion();
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  throw new Error("The assertion passed.");
}

describe("toHaveReceived", () => {
  it("passes if a call matches", () => {
    expect(mock).toHaveReceived("addLocker");
    expect(mock).toHaveReceived("addLocker", { body: { name: "B", size: expect.any(Number) as number } });
    expect(mock).not.toHaveReceived("listLockers");
    expect(mock).not.toHaveReceived("addLocker", { body: { name: "C" } });
    expect(mock.space("empty")).not.toHaveReceived("addLocker");
  });

  it("says for each call what differs, without secrets", () => {
    expect(messageOf(() => expect(mock).toHaveReceived("addLocker", { body: { pin: "other" }, status: 201 }))).toBe(
      [
        "Expected the mock to receive a matching call to addLocker.",
        "The mock received 2 calls to it:",
        '  POST /lockers 201: request.body.pin is "[redacted]"',
        '  POST /lockers 201: request.body.pin is "[redacted]"',
      ].join("\n"),
    );
    expect(messageOf(() => expect(mock).not.toHaveReceived("addLocker", { body: { name: "A" } }))).toBe(
      [
        "Expected no matching call to addLocker.",
        "The mock received 2 calls to it:",
        "  POST /lockers 201: matches",
        '  POST /lockers 201: request.body.name is "B"',
      ].join("\n"),
    );
    expect(messageOf(() => expect(mock).toHaveReceived("getLocker"))).toBe(
      "Expected the mock to receive a call to getLocker.\nThe mock received no calls to it.",
    );
  });

  it("throws for an unknown operation, and for a value that isn't a mock", () => {
    expect(messageOf(() => expect(mock).not.toHaveReceived("typo"))).toContain('Unknown operation "typo".');
    expect(messageOf(() => expect(null).not.toHaveReceived("addLocker"))).toContain("Pass a mock to expect()");
  });
});

describe("toHaveReceivedTimes", () => {
  it("passes if exactly this number of calls match", () => {
    expect(mock).toHaveReceivedTimes("addLocker", 2);
    expect(mock).toHaveReceivedTimes("addLocker", 1, { body: { name: "A" } });
    expect(mock).toHaveReceivedTimes("listLockers", 0);
    expect(mock).not.toHaveReceivedTimes("addLocker", 1);
    expect(messageOf(() => expect(mock).toHaveReceivedTimes("addLocker", 3))).toMatch(
      /^Expected 3 of the calls to addLocker to match; 2 did\.\n/,
    );
  });
});
