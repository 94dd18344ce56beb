import { describe, expect, it } from "vitest";
import * as codegen from "../../../runtime/client/dist/codegen/v1.js";
import * as index from "../../../runtime/client/dist/index.js";

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
  const layers = ["deprecations", "hooks", "idempotency", "log", "retry", "timeout", "validate"];
  const errors = ["CallError", "HookError", "TimeoutError", "ValidationError"];
  const tools = ["fromEnvironment", "isErrorCode", "isStatus", "request", "requestIdOf", "withOptions"];

  const forSome = [
    "WebhookError",
    "acceptNegotiator",
    "bodyChooser",
    "conversion",
    "eventReader",
    "formQueryWriter",
    "formWriter",
    "headerReader",
    "jsonLinesReader",
    "jsonQueryWriter",
    "jsonSequenceReader",
    "linkFollower",
    "multipartWriter",
    "rawWriter",
    "serverAt",
    "standardSignature",
    "textQueryWriter",
    "webhookReceiver",
  ];

  it("for users has credentials, errors, what a connection can use, and what can be done with one", () => {
    expect(Object.keys(index).sort()).toEqual([...forBoth, ...layers, ...errors, ...tools].sort());
  });

  it("for generated code has credentials, their errors, and what makes operations", () => {
    expect(Object.keys(codegen).sort()).toEqual(
      [...forBoth, "connector", "facade", "operation", "pagedOperation", ...forSome].sort(),
    );
  });
});
