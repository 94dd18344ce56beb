import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { followJournal } from "../../runtime/mock-ui/dist/page/connection/follow-journal.js";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Follows a journal for a minute, and returns what the follower was told. */
async function followed(answer: () => Response): Promise<readonly string[]> {
  vi.useFakeTimers();
  const told: string[] = [];
  const request = (): Promise<Response> => {
    told.push("request");
    return Promise.resolve(answer());
  };
  vi.stubGlobal("sessionStorage", { getItem: () => "token" });
  vi.stubGlobal("fetch", request);
  const stop = followJournal({
    onEntries: () => told.push("entries"),
    onEntry: () => told.push("entry"),
    onConnection: (isOpen) => told.push(isOpen ? "open" : "lost"),
    onRejected: () => told.push("rejected"),
  });
  onTestFinished(stop);
  await vi.advanceTimersByTimeAsync(60_000);
  return told;
}

test("a follower stops if the mock rejects the token", async () => {
  expect(await followed(() => new Response(null, { status: 401 }))).toEqual(["request", "lost", "rejected"]);
});

test("a follower reconnects each second if the mock can't answer", async () => {
  const told = await followed(() => new Response(null, { status: 502 }));
  expect(told.slice(0, 4)).toEqual(["request", "lost", "request", "lost"]);
  expect(told.filter((each) => each === "request").length).toBeGreaterThan(50);
});
