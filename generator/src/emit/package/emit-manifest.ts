import type { Job } from "../../render/render.js";
import { packageManifest } from "./package-manifest.js";
import type { EmitContext } from "../place.js";

/** `package.json`: entries for the package and its kit, and for each version one for its door and one for those of its resources. */
export function emitManifest({ info, editions }: EmitContext): readonly Job[] {
  const versions = editions.map(({ version }) => version).filter((version) => version !== null);
  const own =
    versions.length === 0 ? ["*.js", "*.d.ts"] : ["index.js", "index.d.ts", "kit.js", "kit.d.ts", ...versions];
  const entrances = { exports: exportsOf(versions), files: [...own, ...runtimeFolder(info)] };
  const view = { manifest: packageManifest(info, entrances) };
  return [{ path: "package.json", template: "client/package.json", view, format: "json" }];
}

function runtimeFolder({ runtime }: EmitContext["info"]): readonly string[] {
  return runtime.kind === "copy" ? ["runtime"] : [];
}

/** Types first: TypeScript takes the first condition that fits. */
function exportsOf(versions: readonly string[]): object {
  const door = (path: string): object => ({ types: `./${path}.d.ts`, default: `./${path}.js` });
  const own = versions.length === 0 ? { "./*": door("*") } : { "./kit": door("kit") };
  const dated = versions.flatMap((version) => [
    [`./${version}`, door(`${version}/index`)] as const,
    [`./${version}/*`, door(`${version}/*`)] as const,
  ]);
  return { ".": door("index"), ...own, ...Object.fromEntries(dated), "./package.json": "./package.json" };
}
