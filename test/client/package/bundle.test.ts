import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const source = fileURLToPath(new URL("../../../runtime/client/src", import.meta.url));

/** Bundles an app for browsers. Returns the code, its minified and gzipped size, and the source files in it. */
async function bundle(code: string) {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: code.replace('"client"', `"${source}/codegen/v2.ts"`).replace('"kit"', `"${source}/index.ts"`),
      resolveDir: source,
      loader: "js",
    },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2023",
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    text: outputFiles[0]?.text ?? "",
    bytes: gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length,
    files: inputs.map(([path]) => /(?:runtime\/client\/src|node_modules)\/(.*)$/.exec(path)?.[1] ?? path),
  };
}

const app = (imports: string, connect: string, create = "operation", pages = 'by: "page", parameter: "page"') => `
  import { connector, ${create}, ${imports} } from "client";
  const connect = connector({ server: "https://api.example", schemes: { D: { type: "digest" } }, security: [["D"]] });
  export const call = ${create}({ id: "get", method: "GET", path: "/x", responses: { 200: "json" }, pages: { ${pages}, items: [] } });
  export const connection = connect({ ${connect} });`;

const plain = app("", "");

describe("a bundle", () => {
  it("is empty if no import is used, because importing has no effects", async () => {
    const { files } = await bundle(
      'import { operation, pagedOperation, connector, tableFacade, operationTable, digest, serviceAccount } from "client";',
    );
    expect(files).toEqual([]);
  });

  it("doesn't contain unused operations", async () => {
    const unused = `/*@__PURE__*/ operation({ id: "unusedOperation", method: "GET", path: "/", responses: {} })`;
    const { text } = await bundle(`${plain}\nconst unused = ${unused};`);
    expect(text).toContain("https://api.example");
    expect(text).not.toContain("unusedOperation");
  });

  it("with one operation contains no credentials and no pagination", async () => {
    const { files, bytes } = await bundle(plain);
    expect(files.filter((file) => /^auth\/(?!keyring-of)|noble|^pages\/|facade/.test(file))).toEqual([]);
    expect(bytes).toBeLessThan(6_300);
  });

  it("with functions contains no code that creates clients", async () => {
    const { files } = await bundle(plain);
    expect(files.filter((file) => /bind-operation|facade/.test(file))).toEqual([]);
  });

  it("contains openapi-fetch only if the app imports its door", async () => {
    const everything = await bundle('export * from "client";\nexport * from "kit";');
    expect(everything.files.filter((file) => file.includes("openapi-fetch"))).toEqual([]);
    const { files } = await bundle(`export { fetchClient } from "${source}/openapi-fetch/fetch-client.ts";`);
    expect(files).toContain("openapi-fetch/fetch-client.ts");
    expect(files.some((file) => file.startsWith("openapi-fetch/dist/"))).toBe(true);
  });

  it("with digest contains no other credential", async () => {
    const { files, bytes } = await bundle(app("digest", 'auth: digest({ publicKey: "a", privateKey: "b" })'));
    expect(files).toContain("auth/digest/digest-authenticator.ts");
    expect(files.filter((file) => /token|service-account|basic|bearer|api-key|pages/.test(file))).toEqual([]);
    expect(bytes).toBeLessThan(12_500);
  });

  it("with a service account contains no hash functions", async () => {
    const { files } = await bundle(app("serviceAccount", 'auth: serviceAccount({ clientId: "a", clientSecret: "b" })'));
    expect(files).toContain("auth/service-account/token-cache.ts");
    expect(files.filter((file) => /digest|challenge|hash/.test(file))).toEqual([]);
  });

  it("with a paginated operation contains pagination, and the code for links only if pages are linked", async () => {
    const { files } = await bundle(app("", "", "pagedOperation"));
    expect(files).toContain("pages/walk-pages.ts");
    expect(files.filter((file) => file.includes("link"))).toEqual([]);
    const linked = await bundle(app("linkFollower", "", "pagedOperation", 'by: "link", follow: linkFollower'));
    expect(linked.files.filter((file) => !files.includes(file)).sort()).toEqual([
      "pages/link-follower.ts",
      "pages/next-link.ts",
      "pages/resolve-link.ts",
    ]);
    const inBodies = await bundle(
      app("bodyLinkFollower", "", "pagedOperation", 'by: "link", next: ["next"], follow: bodyLinkFollower'),
    );
    expect(inBodies.files.filter((file) => !files.includes(file)).sort()).toEqual([
      "pages/body-link-follower.ts",
      "pages/resolve-link.ts",
    ]);
  });

  /** The functions that only some descriptors name. Only bundles with such an operation contain them. */
  const named = {
    compileBody: "serialize/bodies/compile-body.ts",
    compileHeaders: "serialize/parameters/compile-headers.ts",
    compileParameter: "serialize/parameters/compile-parameter.ts",
    textReader: "outcome/text-reader.ts",
    streamReader: "outcome/stream-reader.ts",
    formWriter: "serialize/bodies/form-writer.ts",
    multipartWriter: "serialize/bodies/multipart-writer.ts",
    rawWriter: "serialize/bodies/raw-writer.ts",
    bodyChooser: "serialize/bodies/body-chooser.ts",
    eventReader: "stream/event-reader.ts",
    jsonLinesReader: "stream/json-lines-reader.ts",
    headerReader: "outcome/header-reader.ts",
    acceptNegotiator: "call/accept-negotiator.ts",
    streamSelector: "call/stream-selector.ts",
  } as const;
  const importedBy = (files: readonly string[]) => Object.values(named).filter((path) => files.includes(path));

  it.each(Object.keys(named) as (keyof typeof named)[])("with %s contains none of the others", async (name) => {
    const { files, bytes } = await bundle(app(name, `warn: ${name}`));
    // Forms can have properties in any style.
    const others = name === "formWriter" ? [named.compileParameter] : [];
    expect(importedBy(files)).toEqual([...others, named[name]]);
    expect(bytes).toBeLessThan(7_300);
  });

  it("with a GET of JSON contains no code for bodies, headers, styles, text, forms, files and streams", async () => {
    const { files } = await bundle(plain);
    expect(importedBy(files)).toEqual([]);
    expect(files.filter((file) => /^stream\/|form|multipart|raw|list-parts|encode-reserved/.test(file))).toEqual([]);
  });

  it("with a client contains a table, and no module of a resource", async () => {
    const newest = fileURLToPath(new URL("../../../generated/atlas/index.js", import.meta.url));
    const { files, bytes } = await bundle(`import { createClient } from "${newest}"; console.log(createClient());`);
    const generated = files.filter((file) => file.includes("generated/")).map((file) => file.replace(/.*\//, ""));
    expect([...new Set(generated)].sort()).toEqual(["connect.js", "index.js", "operation-table.js"]);
    expect(bytes).toBeLessThan(12_400);
  });

  /** The layers. A bundle contains only those that it imports. */
  const layers = {
    retry: ["retry()", "layers/retry/"],
    timeout: ["timeout(9)", "layers/timeout.ts"],
    idempotency: ["idempotency()", "layers/idempotency.ts"],
    hooks: ["hooks({})", "layers/hooks/"],
    log: ["log()", "layers/log/"],
    validate: ['validate({ id: "get" }, {})', "layers/validate/"],
    deprecations: ["deprecations()", "layers/deprecations.ts"],
  } as const;
  const otherLayers = (files: readonly string[], name?: keyof typeof layers) =>
    Object.entries(layers)
      .filter(([each, [, path]]) => each !== name && files.some((file) => file.startsWith(path)))
      .map(([each]) => each);

  it.each(Object.keys(layers) as (keyof typeof layers)[])("with the layer %s contains no other layer", async (name) => {
    const [expression, path] = layers[name];
    const { files, bytes } = await bundle(`import { ${name} } from "kit"; ${app("", `use: [${expression}]`)}`);
    expect(files.filter((file) => file.startsWith(path))).not.toEqual([]);
    expect(otherLayers(files, name)).toEqual([]);
    expect(bytes).toBeLessThan(7_500);
  });

  const toolNames = ["withOptions", "request", "fromEnvironment", "isStatus", "isErrorCode", "TimeoutError"];

  it("without layers contains none, and no other part of the kit", async () => {
    const { files } = await bundle(plain);
    expect(otherLayers(files)).toEqual([]);
    const tools = /\/(?:with-options|client-parts|request|from-environment|is-status|is-error-code|timeout-error)\.ts$/;
    expect(files.filter((file) => tools.test(file))).toEqual([]);
    const all = await bundle(`import { ${toolNames.join(", ")} } from "kit"; console.log(${toolNames.join(", ")});`);
    expect(all.files.filter((file) => tools.test(file))).toHaveLength(7);
  });
});
