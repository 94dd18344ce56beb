import { expect } from "vitest";
import { errorsOf, projectWith, shop, type Project } from "./project.js";

export const url = "https://acme.example/api/openapi.yaml";
export const copy = "openapi/acme-shop.yaml";
/** The document after the vendor has changed it. */
export const changed = shop.replace("total: { type: integer }", "total: { type: string }");

/** A configuration with a document for each version. */
export const versioned = `apis:
  shop:
    documents: { "1": spec/1.yaml, "2": spec/2.yaml }
    package: { name: shop, version: 1.0.0 }
`;

/** A project whose document was copied from the web. */
export async function copied(
  web: Readonly<Record<string, string>> = { [url]: shop },
  allow: readonly string[] = [url],
): Promise<Project> {
  const project = projectWith({}, web);
  const [document = ""] = Object.keys(web);
  const result = await project.init({ document, allow });
  expect(errorsOf(result)).not.toContain("error");
  return project;
}

/** A document whose schema is in another file of the same folder on the web. */
export const folder = "https://acme.example/spec/";
export const split = {
  [`${folder}v2/openapi.yaml`]: shop.replace('"#/components/schemas/Order"', "../schemas/a.yaml"),
  [`${folder}schemas/a.yaml`]: "type: object\n",
};
