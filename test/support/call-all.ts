import { recorder, type Recorded } from "./recorder.js";
import type { PlainOperation } from "./plain-spec.js";

/** A client whose operations are called by name. */
export type AnyClient = Readonly<Record<string, Readonly<Record<string, AnyOperation>>>>;

export interface AnyOperation {
  (parameters: object): Promise<unknown>;
  safe(parameters: object): Promise<{
    readonly ok: boolean;
    readonly status: number | string;
    readonly data?: unknown;
    readonly error?: unknown;
  }>;
  readonly id: string;
}

/** Returns the operations of a client by id. */
export function operationsOf(client: object): ReadonlyMap<string, AnyOperation> {
  // The precise types of a generated client are of no use to a test that calls all operations.
  const resources = Object.values(client as AnyClient);
  return new Map(
    resources.flatMap((resource) => Object.values(resource)).map((operation) => [operation.id, operation]),
  );
}

/** Returns the required parameters of an operation, with values from the document's examples if it has any. */
export function parametersFor({ parameters, request }: PlainOperation): object {
  const required = parameters.filter((parameter) => parameter.required || parameter.in === "path");
  const values = required.map(
    ({ name, in: place, example }) => [place === "header" ? camel(name) : name, example ?? "1"] as const,
  );
  const body =
    request.length === 0
      ? []
      : [["body", request[0]?.examples[0] ?? (/json|form/.test(request[0]?.mediaType ?? "") ? {} : "x")] as const];
  return Object.fromEntries([...values, ...body]);
}

function camel(header: string): string {
  return header.toLowerCase().replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Calls an operation and returns the request that it sends. */
export async function requestOf(
  createClient: (options: { fetch: (request: Request) => Promise<Response>; warn: () => undefined }) => object,
  operation: PlainOperation,
): Promise<Recorded | null> {
  const { fetch, requests } = recorder({ status: 204 });
  await operationsOf(createClient({ fetch, warn: () => undefined }))
    .get(operation.id)
    ?.safe(parametersFor(operation));
  return requests[0] ?? null;
}
