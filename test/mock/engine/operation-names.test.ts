import { describe, expect, it, test } from "vitest";
import { tablesOf, callerOf, mockOf } from "../../support/mock-of.js";

const done = { responses: { 204: { description: "Done." } } };
const document = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  paths: {
    "/users": {
      get: { operationId: "Users_List", tags: ["Users"], ...done },
      post: { operationId: "UsersController_create", tags: ["Users"], ...done },
    },
    "/teams": { get: { operationId: "Teams_List", tags: ["Teams"], ...done } },
    "/list": { get: { operationId: "list", tags: ["Other"], ...done } },
  },
});

describe("a test can name an operation", () => {
  test.each(["usersList", "Users_List", "users.list"])("%s when it plans a fault", async (name) => {
    const mock = await mockOf(document);
    mock.fail(name, { status: 503 });
    const call = callerOf(mock);
    expect([call("GET /teams").status, call("GET /users").status, call("GET /users").status]).toEqual([204, 503, 204]);
  });

  test.each(["usersList", "Users_List", "users.list"])("%s when it reads the journal", async (name) => {
    const mock = await mockOf(document);
    const call = callerOf(mock);
    call("GET /users");
    call("GET /teams");
    expect(mock.journal(name).map(({ operation }) => operation)).toEqual(["usersList"]);
  });

  test.each(["usersControllerCreate", "UsersController_create", "users.create", "create"])(
    "%s when it replaces a behavior",
    async (name) => {
      const mock = await mockOf(document);
      mock.on(name, () => ({ kind: "not-found", resource: "user", key: "1" }));
      expect(callerOf(mock)("POST /users").status).toBe(404);
    },
  );

  it("by a name of its own rather than the short name of another operation", async () => {
    const mock = await mockOf(document);
    mock.fail("list", { status: 503 });
    const call = callerOf(mock);
    expect([call("GET /users").status, call("GET /teams").status, call("GET /list").status]).toEqual([204, 204, 503]);
  });

  it("and an unknown name is an error", async () => {
    const mock = await mockOf(document);
    expect(() => mock.fail("nope", { status: 503 })).toThrow('Unknown operation "nope".');
    expect(() => mock.on("nope", () => ({ kind: "not-found", resource: "", key: "" }))).toThrow("Unknown operation");
    expect(mock.pendingFaults()).toEqual([]);
    expect(() => mock.journal("nope")).toThrow('Unknown operation "nope".');
  });
});

test("tables list the aliases of an operation without the ambiguous ones", async () => {
  const { apis } = await tablesOf(document);
  const aliases = apis.flatMap(({ operations }) => operations.map((each) => [each.name, each.aliases ?? []]));
  expect(Object.fromEntries(aliases)).toEqual({
    list: [],
    teamsList: ["Teams_List", "teams.list"],
    usersControllerCreate: ["UsersController_create", "users.create", "create"],
    usersList: ["Users_List", "users.list"],
  });
});
