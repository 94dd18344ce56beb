import type { MockTables } from "@almanac/mock/codegen/v1";
import type { Job } from "../../render/render.js";
import { credentialsOf } from "./credentials-of.js";
import type { MockParts } from "./mock-parts.js";

/** Emits the README, which lists the operations with the evidence for their behavior. */
export function emitMockReadme({ info, tables, code, parity }: MockParts): readonly Job[] {
  const behaviours = new Set(code.behaviours);
  const credentials = Object.entries(credentialsOf(tables));
  const view = {
    source: info.source,
    name: info.name,
    description: info.description ?? `A mock of ${tables.apis.map(({ name }) => name).join(", ")}.`,
    sample: sampleOf(tables),
    credentials: credentials.map(([name, value]) => ({
      name,
      fields: Object.keys(value).join(", "),
    })),
    hasCredentials: credentials.length > 0,
    ids: Object.keys(tables.seed.ids).map((name, index) => ({ name, hasMore: index > 0 })),
    hasIds: Object.keys(tables.seed.ids).length > 0,
    choices: Object.entries(tables.choices).map(([name, { values }]) => ({ name, values: values.join(", ") })),
    hasChoices: Object.keys(tables.choices).length > 0,
    apis: tables.apis.map(({ name, server, operations }) => ({
      name,
      server,
      operations: operations.map((operation) => ({
        name: operation.name,
        endpoint: `${operation.method} ${operation.path}`,
        origin: behaviours.has(operation.name) ? "by hand" : operation.action.kind === "schema" ? "schema" : "state",
        parity: parity.operations.get(`${name} ${operation.name}`) ?? "inferred",
      })),
      behavior: parity.behavior.get(name) ?? [],
      hasBehavior: (parity.behavior.get(name) ?? []).length > 0,
    })),
    license: info.license ?? "",
    hasLicense: info.license !== null,
  };
  return [{ path: "README.md", template: "mock/README.md", view, format: null }];
}

/** Returns the URL of a GET operation without path parameters, or else of the root path. */
function sampleOf({ apis }: MockTables): string {
  const [first] = apis;
  const plain = first?.operations.find(({ method, path }) => method === "GET" && !path.includes("{"));
  return `${first?.server ?? ""}${plain?.path ?? "/"}`;
}
