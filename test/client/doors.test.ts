import { describe, expect, it } from "vitest";
import * as codegen from "../../runtime/client/src/codegen/v1.js";
import * as index from "../../runtime/client/src/index.js";

describe("the doors", () => {
  const forUsers = [
    "AuthenticationError",
    "ConnectionError",
    "ResponseError",
    "apiKey",
    "basic",
    "bearer",
    "digest",
    "serviceAccount",
  ];

  it("for users has credentials and errors", () => {
    expect(Object.keys(index).sort()).toEqual(forUsers);
  });

  it("for generated code has those and what makes operations", () => {
    expect(Object.keys(codegen).sort()).toEqual(
      [...forUsers, "connector", "facade", "operation", "pagedOperation"].sort(),
    );
  });
});
