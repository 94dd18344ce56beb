// Writes a document that consists of several files as one file of JSON, because Mockoon doesn't read the others.
import { bundle, createConfig } from "@redocly/openapi-core";
import { writeFileSync } from "node:fs";

export async function bundleDocument(document, path) {
  const { bundle: bundled } = await bundle({ ref: document, config: await createConfig({}) });
  writeFileSync(path, JSON.stringify(bundled.parsed));
}
