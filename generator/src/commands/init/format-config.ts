import { Document, isMap, isScalar } from "yaml";

export interface NewConfig {
  /** The name of the API and of its mock. */
  readonly name: string;
  readonly document: string;
  readonly output: string;
  readonly allow: readonly string[];
  readonly allowBroken: boolean;
  readonly packageName: string;
  readonly license: string | null;
  readonly withMock: boolean;
}

const modeline = " yaml-language-server: $schema=node_modules/almanac/schemas/almanac.schema.json";
const standaloneComment = " The package contains its runtime, so it has no dependencies.";

/** Formats `almanac.yaml` for one API. The library quotes strings that YAML would read as something else. */
export function formatConfig(config: NewConfig): string {
  const { name, document, output, allow, allowBroken, packageName, withMock } = config;
  const api = {
    document,
    ...(allow.length === 0 ? {} : { allow }),
    ...(allowBroken ? { allowBroken } : {}),
    package: packageOf(packageName, config),
  };
  const mock = { apis: [name], package: packageOf(`${packageName}-mock`, config) };
  const yaml = new Document({
    ...(output === "generated" ? {} : { output }),
    apis: { [name]: api },
    ...(withMock ? { mocks: { [name]: mock } } : {}),
  });
  yaml.commentBefore = modeline;
  const node = yaml.getIn(["apis", name, "package"]);
  const key = isMap(node)
    ? node.items.find((each) => isScalar(each.key) && each.key.value === "standalone")?.key
    : null;
  if (isScalar(key)) key.commentBefore = standaloneComment;
  return yaml.toString({ lineWidth: 0 });
}

/** The version of a package is independent of the document. `almanac release` increases it. */
function packageOf(name: string, { license }: NewConfig): object {
  return { name, version: "0.1.0", ...(license === null ? {} : { license }), standalone: true };
}
