import { describe, expect, it } from "vitest";
import * as codegen from "../../../runtime/client/dist/codegen/v1.js";
import * as declared from "../../../runtime/client/dist/codegen/v2-declared.js";
import * as latest from "../../../runtime/client/dist/codegen/v2.js";
import * as index from "../../../runtime/client/dist/index.js";

describe("the entry points", () => {
  const shared = [
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

  const optional = [
    "WebhookError",
    "acceptNegotiator",
    "bodyChooser",
    "bodyLinkFollower",
    "conversion",
    "eventReader",
    "formQueryWriter",
    "formWriter",
    "headerReader",
    "jsonLinesReader",
    "jsonQueryWriter",
    "jsonSequenceReader",
    "linkFollower",
    "mediaTypeChecker",
    "multipartWriter",
    "rawWriter",
    "serverAt",
    "standardSignature",
    "streamSelector",
    "textQueryWriter",
    "versionChecker",
    "webhookReceiver",
  ];

  it("export credentials, errors, layers and tools for users", () => {
    expect(Object.keys(index).sort()).toEqual([...shared, ...layers, ...errors, ...tools].sort());
  });

  it("export credentials, errors and the functions that create operations for generated code", () => {
    expect(Object.keys(codegen).sort()).toEqual(
      [...shared, "connector", "facade", "operation", "pagedOperation", ...optional].sort(),
    );
  });

  it("export the functions that descriptors name for code of the current generator", () => {
    const named = ["compileBody", "compileHeaders", "compileParameter", "streamReader", "textReader"];
    const creators = ["connector", "operation", "pagedOperation", "tableFacade"];
    const tables = ["compactTable", "laterTable", "operationTable"];
    expect(Object.keys(latest).sort()).toEqual([...shared, ...creators, ...tables, ...named, ...optional].sort());
    expect(Object.keys(declared).sort()).toEqual([...shared, "WebhookError", "standardSignature"].sort());
  });
});
