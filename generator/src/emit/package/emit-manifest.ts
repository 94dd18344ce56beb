import type { Job } from "../../render/render.js";
import { packageManifest } from "./package-manifest.js";
import type { EmitContext } from "../place.js";

/** Emits `package.json`, with entry points for the package, its kit, and the modules of each version. */
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

/** Returns `exports`, with types first, because TypeScript uses the first matching condition. */
function exportsOf(versions: readonly string[]): object {
  const door = (path: string): object => ({ types: `./${path}.d.ts`, default: `./${path}.js` });
  const own = versions.length === 0 ? { "./*": door("*") } : { "./kit": door("kit") };
  const dated = versions.flatMap((version) => [
    [`./${version}`, door(`${version}/index`)] as const,
    [`./${version}/*`, door(`${version}/*`)] as const,
  ]);
  return { ".": door("index"), ...own, ...Object.fromEntries(dated), "./package.json": "./package.json" };
}
