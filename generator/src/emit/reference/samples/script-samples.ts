import type { Model, Operation } from "../../../model/model.js";
import { encodeScript, type ScriptSample } from "../../../render/samples/encode-script.js";
import { convertSample } from "../../package/convert-sample.js";
import { sampleCall } from "../../package/sample-call.js";
import { sampleSchemes } from "../../package/sample-schemes.js";
import { sampleServer } from "../../package/sample-server.js";
import type { CodeSample } from "./code-sample.js";
import type { SampleRequest } from "./sample-request.js";

export interface ScriptContext {
  readonly model: Model;
  /** The module of the client. */
  readonly importPath: string;
  /** The module of the mock; null if the API has none. */
  readonly mock: string | null;
}

/**
 * Returns TypeScript samples: a call to the API and, if the API has a mock, the same call to the mock, without network.
 */
export function scriptSamples(
  request: SampleRequest,
  operation: Operation,
  { model, importPath, mock }: ScriptContext,
): readonly CodeSample[] {
  const { parameters, isVoid, resource, name } = sampleCall(operation, model);
  const sampled = new Map(Object.entries(parameters));
  for (const { property, example } of operation.parameters)
    if (example === null && request.values.has(property)) sampled.set(property, request.values.get(property));
  if (request.body !== null && request.body.serialization !== "raw") sampled.set("body", request.body.value);
  const schemes = sampleSchemes(model, [operation]);
  const script: ScriptSample = {
    imports: [{ names: ["createClient", ...new Set(schemes.map(({ helper }) => helper))], from: importPath }],
    server: sampleServer(model, operation),
    auth: schemes.map(({ helper, kind }) => ({ helper, type: kind.type })),
    resource,
    member: name,
    parameters: convertSample(Object.fromEntries(sampled), operation, model),
    result: operation.pagination !== null ? "item" : isVoid ? "none" : "result",
  };
  const mocked: ScriptSample = {
    ...script,
    imports: [
      { names: ["createClient"], from: importPath },
      { names: ["createMock"], from: mock ?? "" },
    ],
    auth: null,
    result: isVoid ? "none" : "result",
  };
  return [
    { label: "TypeScript", language: "ts", source: encodeScript(script) },
    ...(mock === null ? [] : [{ label: "TypeScript (mock)", language: "ts", source: encodeScript(mocked) }]),
  ];
}
