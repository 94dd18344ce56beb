import type { Job } from "../../render/render.js";
import { packageManifest } from "./package-manifest.js";
import type { EmitContext } from "../version-folder.js";

/** Emits `package.json`, with entry points for the package, its kit, and the modules of each version. */
export function emitManifest({ info, editions }: EmitContext): readonly Job[] {
  const versions = editions.map(({ version }) => version).filter((version) => version !== null);
  const modules =
    versions.length === 0 ? ["*.js", "*.d.ts"] : ["index.js", "index.d.ts", "kit.js", "kit.d.ts", ...versions];
  const parts = {
    exports: exportsOf(versions),
    files: [...modules, ...(info.cli === null ? [] : ["bin"]), ...runtimeFolder(info)],
  };
  const view = { manifest: packageManifest(info, parts) };
  return [{ path: "package.json", template: "client/package.json", view, format: "json" }];
}

function runtimeFolder({ runtime }: EmitContext["info"]): readonly string[] {
  return runtime.kind === "copy" ? ["runtime"] : [];
}

/** Returns `exports`. In each entry, types come first, because TypeScript uses the first matching condition. */
function exportsOf(versions: readonly string[]): object {
  const entryPoint = (path: string): object => ({ types: `./${path}.d.ts`, default: `./${path}.js` });
  const unversioned = versions.length === 0 ? { "./*": entryPoint("*") } : { "./kit": entryPoint("kit") };
  const dated = versions.flatMap((version) => [
    [`./${version}`, entryPoint(`${version}/index`)] as const,
    [`./${version}/*`, entryPoint(`${version}/*`)] as const,
  ]);
  return { ".": entryPoint("index"), ...unversioned, ...Object.fromEntries(dated), "./package.json": "./package.json" };
}
