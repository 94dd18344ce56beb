import { randomBytes, timingSafeEqual, createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { findRefusal } from "./find-refusal.js";
import type { MockUiOptions } from "./mock-ui-options.js";
import { pageHeaders } from "./page-headers.js";
import { siteFile, type SiteFile } from "./site-file.js";
import type { UiRequest, UiResponse } from "./ui-message.js";

const prefix = "/__almanac/ui/";
const site = new URL("../site/", import.meta.url);

/** Creates the handler for requests below `/__almanac/ui/`. It returns null for all other paths. */
export function createMockUi(options: MockUiOptions): (request: UiRequest) => Promise<UiResponse> | null {
  return (request) => {
    const { target } = request;
    if (target === prefix.slice(0, -1)) return Promise.resolve(redirect(prefix));
    return target.startsWith(prefix) ? respond(request, options) : null;
  };
}

async function respond(request: UiRequest, options: MockUiOptions): Promise<UiResponse> {
  const refusal = findRefusal(request);
  if (refusal !== null) return json(refusal.status, { error: refusal.error });
  const { method, target, origin = "" } = request;
  if (method !== "GET" && method !== "HEAD") return json(405, { error: "The page supports only GET." });
  const { pathname, searchParams } = new URL(target, "http://mock");
  const name = pathname.slice(prefix.length) || "index.html";
  const file = siteFile(name);
  if (file !== null) return serveFile(name, file, origin + prefix);
  if (name !== "info" && name !== "document") return json(404, { error: "The page has no such file." });
  if (!isToken(request, options.token)) return json(401, { error: "The page needs its token." });
  if (name === "info") return json(200, await options.info());
  const document = await options.openDocument(searchParams.get("api") ?? "", searchParams.get("version"));
  return document === null ? json(404, { error: "The mock has no such document." }) : text(200, document);
}

async function serveFile(name: string, { type, isHashed }: SiteFile, base: string): Promise<UiResponse> {
  const bytes = await readFile(new URL(name, site)).catch(() => null);
  if (bytes === null) return json(404, { error: "The page has no such file." });
  const nonce = name === "reference.html" ? randomBytes(16).toString("base64") : null;
  const body = nonce === null ? bytes : bytes.toString("utf8").replace("{{nonce}}", nonce);
  return { status: 200, headers: pageHeaders({ type, base, nonce, isHashed }), body, transportFault: null };
}

/** Compares hashes, so that the time of the comparison doesn't depend on the token. */
function isToken({ header }: UiRequest, token: string): boolean {
  const hash = (each: string): Buffer => createHash("sha256").update(each).digest();
  return timingSafeEqual(hash(header("authorization") ?? ""), hash(`Bearer ${token}`));
}

function json(status: number, value: object): UiResponse {
  return text(status, JSON.stringify(value));
}

function text(status: number, body: string): UiResponse {
  const headers = [
    ["Content-Type", "application/json"],
    ["Cache-Control", "no-store"],
    ["X-Content-Type-Options", "nosniff"],
    ["Cross-Origin-Resource-Policy", "same-origin"],
  ] as const;
  return { status, headers, body, transportFault: null };
}

function redirect(location: string): UiResponse {
  return { status: 302, headers: [["Location", location]], body: null, transportFault: null };
}
