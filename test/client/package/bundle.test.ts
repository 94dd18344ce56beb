import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const source = fileURLToPath(new URL("../../../runtime/client/src", import.meta.url));

/**
 * A small app, bundled for browsers: its size, minified and gzipped, and the source files of the client that are in
 * it.
 */
async function bundle(code: string) {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: code.replace('"client"', `"${source}/codegen/v1.ts"`).replace('"kit"', `"${source}/index.ts"`),
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

const app = (imports: string, connect: string, make = "operation", pages = 'by: "page", parameter: "page"') => `
  import { connector, ${make}, ${imports} } from "client";
  const connect = connector({ server: "https://api.example", schemes: { D: { type: "digest" } }, security: [["D"]] });
  export const call = ${make}({ id: "get", method: "GET", path: "/x", responses: { 200: "json" }, pages: { ${pages}, items: [] } });
  export const connection = connect({ ${connect} });`;

const plain = app("", "");

describe("a bundle", () => {
  it("of nothing that is used is empty: importing has no effects", async () => {
    const { files } = await bundle(
      'import { operation, pagedOperation, connector, facade, digest, serviceAccount } from "client";',
    );
    expect(files).toEqual([]);
  });

  it("drops operations that are not called", async () => {
    const unused = `/*@__PURE__*/ operation({ id: "unusedOperation", method: "GET", path: "/", responses: {} })`;
    const { text } = await bundle(`${plain}\nconst unused = ${unused};`);
    expect(text).toContain("https://api.example");
    expect(text).not.toContain("unusedOperation");
  });

  it("with one operation holds neither credentials nor pages", async () => {
    const { files, bytes } = await bundle(plain);
    expect(
      files.filter((file) =>
        /digest|challenge|hash|token|service-account|basic|bearer|api-key|pages|facade/.test(file),
      ),
    ).toEqual([]);
    expect(bytes).toBeLessThan(9_500);
  });

  it("with digest holds digest, and no other credential", async () => {
    const { files, bytes } = await bundle(app("digest", 'auth: digest({ publicKey: "a", privateKey: "b" })'));
    expect(files).toContain("auth/digest/digest-authenticator.ts");
    expect(files.filter((file) => /token|service-account|basic|bearer|api-key|pages/.test(file))).toEqual([]);
    expect(bytes).toBeLessThan(14_700);
  });

  it("with a service account holds no hash functions", async () => {
    const { files } = await bundle(app("serviceAccount", 'auth: serviceAccount({ clientId: "a", clientSecret: "b" })'));
    expect(files).toContain("auth/service-account/token-cache.ts");
    expect(files.filter((file) => /digest|challenge|hash/.test(file))).toEqual([]);
  });

  it("with a paged operation holds pages, and links only where pages are linked", async () => {
    const { files } = await bundle(app("", "", "pagedOperation"));
    expect(files).toContain("pages/walk-pages.ts");
    expect(files.filter((file) => file.includes("link"))).toEqual([]);
    const linked = await bundle(app("linkFollower", "", "pagedOperation", 'by: "link", follow: linkFollower'));
    expect(linked.files.filter((file) => !files.includes(file)).sort()).toEqual([
      "pages/link-follower.ts",
      "pages/next-link.ts",
    ]);
  });

  /** What an operation brings along beyond JSON: each in the bundle of who calls such an operation, and in no other. */
  const beyondJson = {
    formWriter: "serialize/bodies/form-writer.ts",
    multipartWriter: "serialize/bodies/multipart-writer.ts",
    rawWriter: "serialize/bodies/raw-writer.ts",
    bodyChooser: "serialize/bodies/body-chooser.ts",
    eventReader: "stream/event-reader.ts",
    jsonLinesReader: "stream/json-lines-reader.ts",
    headerReader: "outcome/header-reader.ts",
    acceptNegotiator: "call/accept-negotiator.ts",
  } as const;
  const broughtBy = (files: readonly string[]) => Object.values(beyondJson).filter((path) => files.includes(path));

  it.each(Object.keys(beyondJson) as (keyof typeof beyondJson)[])("with %s holds no other", async (name) => {
    const { files, bytes } = await bundle(app(name, `warn: ${name}`));
    expect(broughtBy(files)).toEqual([beyondJson[name]]);
    expect(bytes).toBeLessThan(10_400);
  });

  it("of an operation that takes and gives JSON holds nothing of forms, files and streams", async () => {
    const { files } = await bundle(plain);
    expect(files.filter((file) => /^stream\/|form|multipart|raw|negotiat|header-reader|list-parts/.test(file))).toEqual(
      [],
    );
  });

  /** What stands for itself in a bundle: each is there if it is imported, and none of the others. */
  const kit = {
    retry: ["retry()", "layers/retry/"],
    timeout: ["timeout(9)", "layers/timeout.ts"],
    idempotency: ["idempotency()", "layers/idempotency.ts"],
    hooks: ["hooks({})", "layers/hooks/"],
    log: ["log()", "layers/log/"],
    validate: ['validate({ id: "get" }, {})', "layers/validate/"],
    deprecations: ["deprecations()", "layers/deprecations.ts"],
  } as const;
  const unused = (files: readonly string[], name?: keyof typeof kit) =>
    Object.entries(kit)
      .filter(([each, [, path]]) => each !== name && files.some((file) => file.startsWith(path)))
      .map(([each]) => each);

  it.each(Object.keys(kit) as (keyof typeof kit)[])(
    "with %s holds that, and nothing else that can be used",
    async (name) => {
      const [made, path] = kit[name];
      const { files, bytes } = await bundle(`import { ${name} } from "kit"; ${app("", `use: [${made}]`)}`);
      expect(files.filter((file) => file.startsWith(path))).not.toEqual([]);
      expect(unused(files, name)).toEqual([]);
      expect(bytes).toBeLessThan(10_700);
    },
  );

  it("with nothing of these holds none of them, nor what calls and clients can be made with besides", async () => {
    const { files } = await bundle(plain);
    expect(unused(files)).toEqual([]);
    const others = /^(?:with-options|client-parts|request|from-environment|is-|timeout-error)/;
    expect(files.filter((file) => others.test(file) && file !== "request-id-of.ts")).toEqual([]);
  });
});
