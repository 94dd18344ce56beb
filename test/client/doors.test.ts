import { describe, expect, it } from "vitest";
import * as codegen from "../../runtime/client/src/codegen/v1.js";
import * as index from "../../runtime/client/src/index.js";

describe("the doors", () => {
  const forBoth = [
    "AuthenticationError",
    "ConnectionError",
    "ResponseError",
    "apiKey",
    "basic",
    "bearer",
    "digest",
    "serviceAccount",
  ];
  const layers = ["idempotency", "retry", "timeout"];
  const errors = ["CallError", "TimeoutError"];

  it("for users has credentials, errors, and what a connection can use", () => {
    expect(Object.keys(index).sort()).toEqual([...forBoth, ...layers, ...errors].sort());
  });

  it("for generated code has credentials, their errors, and what makes operations", () => {
    expect(Object.keys(codegen).sort()).toEqual(
      [...forBoth, "connector", "facade", "operation", "pagedOperation"].sort(),
    );
  });
});
