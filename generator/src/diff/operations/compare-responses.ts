import type { Response, ResponseHeader } from "../../resolve/document.js";
import { childOf } from "../../model/location.js";
import { encodeString } from "../../render/encode.js";
import { emitSchema } from "../findings/emit-schema.js";
import type { Emission } from "../findings/finding.js";
import type { Witness } from "../findings/witness.js";
import { compareContents } from "./compare-contents.js";
import { emission, placeOf, type OperationPair } from "./operation-context.js";
import { compareStatuses } from "./responses/compare-statuses.js";
import { responseExample } from "./witnesses/response-example.js";

/** Compares the responses of two operations. */
export function compareResponses(pair: OperationPair): readonly Emission[] {
  const [base, revision] = [pair.base.operation.responses, pair.revision.operation.responses];
  const found: Emission[] = [];
  for (const from of base) {
    const to = revision.find(({ status }) => status === from.status);
    if (to === undefined) found.push(compareStatuses("removed", from, pair));
    else
      found.push(
        ...compareHeaders(from, to, pair),
        ...compareContents(from.content, to.content, { pair, kind: "response-body", status: to.status }),
      );
  }
  for (const to of revision)
    if (!base.some(({ status }) => status === to.status)) found.push(compareStatuses("added", to, pair));
  return found;
}

function compareHeaders(from: Response, to: Response, pair: OperationPair): readonly Emission[] {
  const { revision } = pair;
  const keyOf = ({ name }: ResponseHeader): string => name.toLowerCase();
  const create = (id: string, name: string, options: Partial<Emission> = {}): Emission => ({
    ...emission(id, {
      direction: "response",
      base: childOf(from.at, "headers", name),
      revision: childOf(to.at, "headers", name),
      args: { name },
      occurrence: placeOf(revision, { status: to.status, parameter: { in: "header", name } }),
    }),
    ...options,
  });
  const without = (name: string): Witness =>
    responseExample(revision.operation, to.status, `without the header ${name}`);
  const useOf = (name: string): Witness => ({ kind: "code", text: `response.headers.get(${encodeString(name)})` });
  const found: Emission[] = [];
  for (const before of from.headers) {
    const after = to.headers.find((each) => keyOf(each) === keyOf(before));
    if (after === undefined) {
      const id = before.required ? "required-response-header-removed" : "optional-response-header-removed";
      found.push(
        create(id, before.name, {
          types: "breaking",
          witness: before.required ? without(before.name) : useOf(before.name),
          cause: { base: childOf(from.at, "headers", before.name), revision: null },
        }),
      );
      continue;
    }
    if (before.required && !after.required)
      found.push(
        create("response-header-became-optional", after.name, { types: "breaking", witness: without(after.name) }),
      );
    if (before.content !== after.content)
      found.push(
        create("response-header-content-changed", after.name, {
          args: { name: after.name, from: before.content, to: after.content },
          witness: responseExample(
            revision.operation,
            to.status,
            `with the header ${after.name} ${after.content === null ? "as plain text" : `as ${after.content}`}`,
          ),
        }),
      );
    const root = {
      kind: "response-header" as const,
      isSent: false,
      occurrence: placeOf(revision, { status: to.status, parameter: { in: "header", name: after.name } }),
      isTyped: after.content !== null,
      isInTypes: true,
      acceptsSingle: false,
    };
    found.push(
      ...emitSchema(pair.base.shapes.of(before.schema), revision.shapes.of(after.schema), {
        root,
        context: pair.schemas,
        extensions: revision.operation.extensions,
      }),
    );
  }
  for (const after of to.headers)
    if (!from.headers.some((each) => keyOf(each) === keyOf(after)))
      found.push(
        create("response-header-added", after.name, {
          // The type of a response that has no headers is the type of its body.
          ...(from.headers.length === 0
            ? ({
                types: "breaking",
                witness: { kind: "code", text: `the type of the response ${to.status} as its body` },
              } as const)
            : {}),
          cause: { base: null, revision: childOf(to.at, "headers", after.name) },
        }),
      );
  return found;
}
