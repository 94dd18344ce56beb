import { expect, test } from "vitest";
import { createShelves } from "./shelves.js";

const { mock, call, control } = await createShelves({ auth: "strict" });
const statusWith = (headers: Readonly<Record<string, string>>): number => call("GET /shelves", { headers }).status;

test("each of several tokens opens the control interface", () => {
  const headers = (token: string): object => ({ headers: { authorization: `Bearer ${token}` } });
  expect(["t", "page", "other", ""].map((token) => control("GET clock", headers(token)).status)).toEqual([
    200, 200, 401, 401,
  ]);
});

test("the token replaces the credentials of a request, unless the request has credentials", () => {
  expect(statusWith({})).toBe(401);
  expect(statusWith({ "x-almanac-access": "page" })).toBe(200);
  expect(statusWith({ "x-almanac-access": "other" })).toBe(401);
  expect(statusWith({ "x-almanac-access": "page", "x-key": "wrong" })).toBe(401);
  const { username = "" } = mock.credentials["Login"] ?? {};
  expect(statusWith({ "x-almanac-access": "page", "x-almanac-account": username })).toBe(200);
  expect(statusWith({ "x-almanac-access": "page", "x-almanac-account": "nobody" })).toBe(401);
});

test("the journal doesn't contain the token", () => {
  mock.reset();
  statusWith({ "x-almanac-access": "page" });
  expect(mock.journal()[0]?.request.headers).toMatchObject({ "x-almanac-access": "[redacted]" });
});

test("without a control token, the header has no effect", async () => {
  const closed = await createShelves({ auth: "strict", controlToken: null });
  for (const token of ["", "null", "undefined"])
    expect(closed.call("GET /shelves", { headers: { "x-almanac-access": token } }).status).toBe(401);
});
