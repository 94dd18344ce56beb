import type { At, Node } from "./document.js";

/** A configuration with a payload in one of its own values, which a pull request can change. */
export function configuration(at: At): Node {
  return {
    output: at("config.output", "generated"),
    apis: {
      [at("config.api", "things")]: {
        document: at("file name", "openapi.json"),
        validators: "zod",
        fixtures: true,
        constants: true,
        package: {
          name: at("config.package.name", "@example/things"),
          version: at("config.package.version", "1.0.0"),
          description: at("config.package.description", "A client."),
          license: at("config.package.license", "MIT"),
          repository: at("config.package.repository", "https://example.com/things.git"),
        },
      },
    },
    mocks: {
      [at("config.mock", "all")]: {
        apis: [at("config.api", "things")],
        package: { name: "@example/all-mock", version: "1.0.0", description: at("config.mock.description", "A mock.") },
      },
    },
  };
}

/** A configuration with a payload in a value that changes the document: filters, renames, overlays. */
export function changing(at: At): Node {
  const config = configuration((_, harmless) => harmless);
  const things = {
    document: "openapi.json",
    overlays: [at("config.overlay", "overlay.json")],
    versions: {
      in: "header",
      name: at("config.versions.name", "X-Version"),
      only: ["2024-01-01", at("config.versions.only", "preview")],
    },
    filter: {
      operations: [at("config.filter.operation", "doIt"), `POST ${at("config.filter.path", "/others")}`],
      tags: [at("config.filter.tag", "Things")],
      paths: [at("config.filter.pattern", "/things/**")],
      exclude: {
        operations: [at("config.exclude.operation", "dropIt")],
        tags: [at("config.exclude.tag", "Dropped")],
        paths: [at("config.exclude.pattern", "/dropped")],
      },
    },
    rename: {
      operations: { [at("config.filter.operation", "doIt")]: at("config.rename.operation", "doThat") },
      tags: { [at("config.filter.tag", "Things")]: at("config.rename.tag", "All") },
      schemas: { [at("config.rename.schema of", "Thing")]: at("config.rename.schema", "Item") },
    },
    package: { name: "@example/things", version: "1.0.0", licenseFile: at("config.licenseFile", "LICENSE") },
  };
  return { ...config, apis: { things } };
}

/** The document of that configuration. */
export function changed(at: At): Node {
  const operation = (operationId: string, tag: string, schema: string): Node => ({
    operationId,
    tags: [tag],
    parameters: [
      {
        name: at("config.versions.name", "X-Version"),
        in: "header",
        schema: { enum: ["2024-01-01", at("config.versions.only", "preview")] },
      },
    ],
    responses: {
      200: {
        description: "OK",
        content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } },
      },
    },
  });
  const name = at("config.rename.schema of", "Thing");
  const reference = name.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25");
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: {
      "/things": {
        post: operation(at("config.filter.operation", "doIt"), at("config.filter.tag", "Things"), reference),
        get: operation(at("config.exclude.operation", "dropIt"), "Things", reference),
        put: operation("putIt", at("config.exclude.tag", "Dropped"), reference),
      },
      [at("config.filter.path", "/others")]: { post: operation("other", "Things", reference) },
      "/dropped": { post: operation("dropped", "Things", reference) },
    },
    components: { schemas: { [name]: { type: "object", properties: { a: { type: "string" } } } } },
  };
}

export function overlay(at: At): Node {
  return {
    overlay: "1.1.0",
    info: { title: at("overlay.title", "Changes"), version: at("overlay.version", "1") },
    extends: at("overlay.extends", "openapi.json"),
    actions: [
      {
        target: at("overlay.target", "$.info"),
        description: at("overlay.description", "Says more"),
        update: { description: at("overlay.update", "All things.") },
      },
      {
        target: "$.components.schemas.*.properties",
        update: { [at("overlay.key", "b")]: { type: "string", description: at("overlay.text", "B") } },
      },
      { target: at("overlay.removed", "$.info.contact"), remove: true },
      { target: "$.info", copy: at("overlay.copy", "$.info") },
    ],
  };
}
