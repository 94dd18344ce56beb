import { describe, expect, it } from "vitest";
import { editionsOf, file, holding, listOf, namesOf, reference, text } from "./editions-of.js";

describe("a file", () => {
  it("has the operations of its resource, and the types that no other resource uses, sorted by name", async () => {
    const editions = await editionsOf({
      operations: {
        "listKeys Keys": listOf("Key"),
        "listRoles Keys": listOf("Apple"),
        "listUsers Users": holding("User", "Address"),
      },
      schemas: { Key: text, Address: text, User: text, Apple: text },
    });
    expect(namesOf(editions[0]?.files ?? [])).toEqual(["keys", "users"]);
    expect(namesOf(file(editions, 0, "keys").operations)).toEqual(["listKeys", "listRoles"]);
    expect(namesOf(file(editions, 0, "keys").types)).toEqual(["Apple", "Key"]);
    expect(namesOf(file(editions, 0, "users").types)).toEqual(["Address", "User"]);
  });

  it("has the types of header sets among the types, sorted by name", async () => {
    const response = {
      description: "OK",
      headers: { "X-Lease": { required: true, schema: { type: "integer" } } },
      content: { "application/json": { schema: holding("Apple", "Zoo") } },
    };
    const editions = await editionsOf({
      operations: { "listKeys Keys": { response }, "countKeys Keys": { response } },
      schemas: { Apple: text, Zoo: text },
    });
    expect(namesOf(file(editions, 0, "keys").types)).toEqual(["Apple", "LeaseHeaders", "Zoo"]);
  });

  it("has types that refer to themselves and to each other", async () => {
    const editions = await editionsOf({
      operations: { "getTree Trees": reference("Tree") },
      schemas: { Tree: holding("Tree", "Branch"), Branch: holding("Tree") },
    });
    expect(namesOf(file(editions, 0, "trees").types)).toEqual(["Branch", "Tree"]);
  });

  it("has the responses of its resource, and `shared` has those of several", async () => {
    const response = (name: string): object => ({
      description: "No.",
      headers: { "X-Reason": { required: true, schema: { type: "string" } } },
      content: { "application/problem+json": { schema: reference(name) } },
    });
    const editions = await editionsOf({
      operations: {
        "listKeys Keys": { response: { $ref: "#/components/responses/KeyError" } },
        "listUsers Users": { response: { $ref: "#/components/responses/Failed" } },
        "listLogs Logs": { response: { $ref: "#/components/responses/Failed" } },
      },
      schemas: { Problem: text, KeyProblem: text },
      responses: { Failed: response("Problem"), KeyError: response("KeyProblem") },
    });
    const [keys, users, shared] = ["keys", "users", "shared"].map((name) => file(editions, 0, name));
    expect([keys, users, shared].map((each) => namesOf(each?.responses ?? []).length)).toEqual([1, 0, 1]);
    expect([keys, users, shared].map((each) => namesOf(each?.types ?? []))).toEqual([["KeyProblem"], [], ["Problem"]]);
  });

  it("has the types that only an earlier version shares in `shared`, so that a name has one place in all versions", async () => {
    const editions = await editionsOf(
      { operations: { "listKeys Keys": listOf("User") }, schemas: { User: text } },
      { operations: { "listKeys Keys": listOf("User"), "listUsers Users": listOf("User") }, schemas: { User: text } },
    );
    expect(namesOf(file(editions, 0, "shared").types)).toEqual(["User"]);
    expect(namesOf(file(editions, 0, "keys").types)).toEqual([]);
    expect(file(editions, 1, "shared").sameAs).toBe("2024-01-01");
  });
});

describe("imports", () => {
  it("name the file and the version of each type that is declared elsewhere, sorted", async () => {
    const shared = { Zebra: text, Ant: text, Bee: text };
    const users = { "listUsers Users": holding("Zebra", "Ant", "Bee") };
    const editions = await editionsOf(
      {
        operations: { "listKeys Keys": holding("Zebra", "Ant", "Bee", "Key"), ...users },
        schemas: { ...shared, Key: text },
      },
      {
        operations: { "listKeys Keys": holding("Zebra", "Ant", "Bee", "Key"), ...users },
        schemas: { ...shared, Bee: holding("Ant"), Key: text },
      },
    );
    expect(file(editions, 0, "keys").imports).toEqual([
      { version: null, file: "shared", types: ["Ant", "Bee", "Zebra"] },
    ]);
    expect(file(editions, 0, "shared").imports).toEqual([]);
    expect(file(editions, 1, "keys").imports).toEqual([
      { version: null, file: "shared", types: ["Bee"] },
      { version: "2024-01-01", file: "keys", types: ["Key"] },
      { version: "2024-01-01", file: "shared", types: ["Ant", "Zebra"] },
    ]);
    expect(file(editions, 1, "shared").imports).toEqual([{ version: "2024-01-01", file: "shared", types: ["Ant"] }]);
  });

  it("don't include types that only unchanged parts of the file need", async () => {
    const operations = { "listKeys Keys": holding("Shared"), "listUsers Users": holding("Shared") };
    const editions = await editionsOf(
      { operations, schemas: { Shared: text } },
      { operations: { ...operations, "countKeys Keys": null }, schemas: { Shared: text } },
    );
    expect(file(editions, 1, "keys").imports).toEqual([]);
    expect(namesOf(file(editions, 1, "keys").operations)).toEqual(["countKeys"]);
  });
});

describe("what a file inherits", () => {
  const schemas = { Key: text, Role: text };
  const operations = { "listKeys Keys": listOf("Key"), "getRole Keys": listOf("Role") };

  it("is grouped by the version that introduced it, oldest first, with the types of operations", async () => {
    const editions = await editionsOf(
      { operations: { "listKeys Keys": listOf("Key") }, schemas },
      { operations, schemas },
      { operations: { ...operations, "countKeys Keys": null }, schemas },
    );
    expect(file(editions, 2, "keys").inherited).toEqual([
      {
        version: "2024-01-01",
        file: "keys",
        operations: ["listKeys"],
        types: ["Key", "ListKeysOutcomes", "ListKeysParameters"],
      },
      { version: "2024-02-01", file: "keys", operations: ["getRole"], types: ["GetRoleOutcomes", "Role"] },
    ]);
  });

  it("is not an operation that has moved to another resource", async () => {
    const editions = await editionsOf(
      { operations: { "listKeys Keys": listOf("Key"), "ping System": null }, schemas },
      { operations: { "listKeys Access": listOf("Key"), "ping System": null }, schemas },
    );
    expect(namesOf(file(editions, 1, "access").operations)).toEqual(["listKeys"]);
    expect(file(editions, 1, "access").inherited).toEqual([]);
    expect(editions[1]?.changes.changed).toEqual(["listKeys"]);
  });
});

describe("an unchanged file", () => {
  const both = { operations: { "listKeys Keys": listOf("Key"), "listUsers Users": null }, schemas: { Key: text } };
  const changedUsers = { ...both, operations: { ...both.operations, "listUsers Users": text } };

  it("refers to the version that last changed it", async () => {
    const editions = await editionsOf(both, changedUsers, changedUsers, both);
    expect(editions.map((_, index) => file(editions, index, "keys").sameAs)).toEqual([
      null,
      "2024-01-01",
      "2024-01-01",
      "2024-01-01",
    ]);
    expect(editions.map((_, index) => file(editions, index, "users").sameAs)).toEqual([null, null, "2024-02-01", null]);
    expect(editions.map(({ sameAs }) => sameAs)).toEqual([null, null, "2024-02-01", null]);
  });

  it("has its own copy if it lost an operation, even if all others are unchanged", async () => {
    const operations = { "listKeys Keys": null, "countKeys Keys": null };
    const editions = await editionsOf(
      { operations },
      { operations: { "listKeys Keys": null } },
      { operations: { "listKeys Keys": null } },
    );
    expect(editions.map((_, index) => file(editions, index, "keys").sameAs)).toEqual([null, null, "2024-02-01"]);
    expect(editions[1]?.sameAs).toBeNull();
  });

  it("can be the file of shared types", async () => {
    const operations = { "listKeys Keys": listOf("User"), "listUsers Users": listOf("User") };
    const editions = await editionsOf({ operations, schemas: { User: text } }, { operations, schemas: { User: text } });
    expect(file(editions, 1, "shared").sameAs).toBe("2024-01-01");
    expect(editions[1]?.sameAs).toBe("2024-01-01");
  });
});
