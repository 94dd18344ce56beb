import { codeDiagnostics } from "./catalog/code.js";
import { configurationDiagnostics } from "./catalog/configuration.js";
import { exampleDiagnostics } from "./catalog/examples.js";
import { ledgerDiagnostics } from "./catalog/ledger.js";
import { mockDiagnostics } from "./catalog/mocks.js";
import { operationDiagnostics } from "./catalog/operations.js";
import { outputDiagnostics } from "./catalog/output.js";
import { referenceDiagnostics } from "./catalog/references.js";
import { schemaDiagnostics } from "./catalog/schemas.js";
import { sourceDiagnostics } from "./catalog/sources.js";
import { structureDiagnostics } from "./catalog/structure.js";
import { versionDiagnostics } from "./catalog/versions.js";
import { yamlDiagnostics } from "./catalog/yaml.js";
import type { Severity } from "./severity.js";

/** The description of a diagnostic code. `cause` and `fix` are Markdown. */
export interface DiagnosticDescription {
  /** The severities with which the code is reported. With `--strict`, warnings are errors. */
  readonly severities: readonly Severity[];
  readonly cause: string;
  readonly fix: string;
}

export interface DiagnosticGroup {
  readonly title: string;
  readonly codes: Readonly<Record<string, DiagnosticDescription>>;
}

/** The codes by subject, in the order of the generator's stages. */
export const catalogGroups: readonly DiagnosticGroup[] = [
  { title: "Configuration", codes: configurationDiagnostics },
  { title: "Copied documents", codes: sourceDiagnostics },
  { title: "YAML and JSON", codes: yamlDiagnostics },
  { title: "References", codes: referenceDiagnostics },
  { title: "Structure of the document", codes: structureDiagnostics },
  { title: "Paths, operations and tags", codes: operationDiagnostics },
  { title: "Schemas", codes: schemaDiagnostics },
  { title: "Examples and defaults", codes: exampleDiagnostics },
  { title: "Versions", codes: versionDiagnostics },
  { title: "Mocks", codes: mockDiagnostics },
  { title: "Documentation ledger", codes: ledgerDiagnostics },
  { title: "Output", codes: outputDiagnostics },
  { title: "Code", codes: codeDiagnostics },
];

type Catalog = typeof configurationDiagnostics &
  typeof sourceDiagnostics &
  typeof yamlDiagnostics &
  typeof referenceDiagnostics &
  typeof structureDiagnostics &
  typeof operationDiagnostics &
  typeof schemaDiagnostics &
  typeof exampleDiagnostics &
  typeof versionDiagnostics &
  typeof mockDiagnostics &
  typeof ledgerDiagnostics &
  typeof outputDiagnostics &
  typeof codeDiagnostics;

export type DiagnosticCode = keyof Catalog;

/** Every diagnostic that the generator can report, keyed by its code. */
export const catalog: Readonly<Record<DiagnosticCode, DiagnosticDescription>> = {
  ...configurationDiagnostics,
  ...sourceDiagnostics,
  ...yamlDiagnostics,
  ...referenceDiagnostics,
  ...structureDiagnostics,
  ...operationDiagnostics,
  ...schemaDiagnostics,
  ...exampleDiagnostics,
  ...versionDiagnostics,
  ...mockDiagnostics,
  ...ledgerDiagnostics,
  ...outputDiagnostics,
  ...codeDiagnostics,
};
