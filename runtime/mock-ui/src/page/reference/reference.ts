import { loadFacts } from "../connection/load-facts.js";
import { session } from "../connection/session.js";
import { fillInIds } from "./fill-in-ids.js";
import { localizeServers } from "./localize-servers.js";
import { sendToMock } from "./send-to-mock.js";
import { viewerOptions } from "./viewer-options.js";

/** The part of the viewer's global that is used here. */
interface Viewer {
  readonly createApiReference: (
    selector: string,
    options: object,
  ) => { readonly updateConfiguration: (options: object) => void };
}

const query = new URLSearchParams(location.search);
const documentQuery = new URLSearchParams({ api: query.get("api") ?? "" });
const version = query.get("version");
if (version !== null) documentQuery.set("version", version);

/** Deferred scripts run before this event: this script, which starts to load the document, and then the viewer. */
const viewerHasRun = new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));

async function show(): Promise<void> {
  const headers = { authorization: `Bearer ${session.get("token")}` };
  const [response, { ids }] = await Promise.all([fetch(`document?${documentQuery}`, { headers }), loadFacts()]);
  const read = (await response.json()) as Readonly<Record<string, unknown>>;
  if (!response.ok) throw new Error(String(read["error"]));
  const content = fillInIds(localizeServers(read, location.origin), ids);
  await viewerHasRun;
  const viewer = (globalThis as unknown as { readonly Scalar?: Viewer }).Scalar;
  if (viewer === undefined)
    throw new Error("The viewer of the reference is missing. Run npm ci --prefix runtime/mock-ui/viewer, and build.");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const options = (): object =>
    viewerOptions({ content, isDark: dark.matches, send: sendToMock, onLoaded: removeMessage });
  const shown = viewer.createApiReference("#reference", options());
  dark.addEventListener("change", () => shown.updateConfiguration(options()));
}

/** Removes the message that the reference is loading. The viewer shows nothing while it processes the document. */
function removeMessage(): void {
  document.querySelector("#loading")?.remove();
}

function describe(problem: string): void {
  removeMessage();
  const element = document.querySelector<HTMLElement>("#problem");
  if (element === null) return;
  element.hidden = false;
  element.textContent = problem;
}

show().catch((error: unknown) => describe(error instanceof Error ? error.message : "The reference can't be shown."));
