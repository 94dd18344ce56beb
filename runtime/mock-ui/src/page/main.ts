import { control } from "./connection/control.js";
import type { MockFacts, OperationFacts } from "./connection/mock-facts.js";
import { attempt } from "./dom/attempt.js";
import { element } from "./dom/element.js";
import { showConnection } from "./connection/show-connection.js";
import { loadFacts } from "./connection/load-facts.js";
import { clockPanel } from "./panels/clock-panel.js";
import { faultsPanel } from "./panels/faults-panel.js";
import { operationsPanel } from "./panels/operations-panel.js";
import type { Panel } from "./panels/panel.js";
import { referencePanel } from "./panels/reference-panel.js";
import { requestsPanel } from "./panels/requests-panel.js";
import { statePanel } from "./panels/state-panel.js";
import { spacePicker } from "./space-picker.js";
import { takeToken } from "./take-token.js";

const main = document.querySelector("main");
const navigation = document.querySelector("nav ul");

async function start(): Promise<void> {
  if (!takeToken()) throw new Error("This page needs its token. Open the address that almanac mock printed.");
  const facts = await loadFacts();
  const title = titleOf(facts);
  document.title = `${title} – mock`;
  document.querySelector("#name")?.replaceChildren(element("span", { title: facts.name }, title));

  const chip = element("span", { class: "chip" });
  const clock = clockPanel((text) => (chip.textContent = text));
  const faults = faultsPanel((count) => setBadge(faults, count));
  const operations = operationsPanel((operation) => {
    location.hash = `#/${faults.id}`;
    show();
    faults.choose(operation);
  });
  const requests = requestsPanel({
    onChange: () => refreshSoon(),
    onConnection: (state) => {
      showConnection(state);
      if (state === "reconnected") attempt(compareFacts);
    },
  });
  const reference = referencePanel(facts);
  const panels: readonly Panel[] = [reference, requests, statePanel(), operations, faults, clock];
  const spaces = spacePicker(() => {
    for (const panel of panels) panel.restart?.();
  });
  document
    .querySelector("#facts")
    ?.append(spaces.element, element("span", { class: "chip address" }, location.origin), chip);

  const links = new Map(panels.map((panel) => [panel, element("a", { href: `#/${panel.id}` }, panel.title)]));
  navigation?.append(...panels.map((panel) => element("li", {}, links.get(panel) ?? "")));
  const sections = panels.map((panel) =>
    element("section", { id: `panel-${panel.id}`, "aria-label": panel.title, hidden: true }, panel.element),
  );
  main?.replaceChildren(...sections);

  const current = (): Panel | undefined => panels.find(({ id }) => location.hash === `#/${id}`) ?? panels[0];
  let shown: Panel | undefined;
  function show(): void {
    const panel = current();
    if (panel === undefined || panel === shown) return;
    shown = panel;
    for (const [index, each] of panels.entries()) {
      const section = sections[index];
      if (section !== undefined) section.hidden = each !== panel;
      if (each === panel) links.get(each)?.setAttribute("aria-current", "page");
      else links.get(each)?.removeAttribute("aria-current");
    }
    // On narrow screens, the navigation scrolls.
    links.get(panel)?.scrollIntoView({ block: "nearest", inline: "center" });
    panel.show?.();
  }
  function setBadge(panel: Panel, count: number): void {
    links
      .get(panel)
      ?.replaceChildren(panel.title, ...(count === 0 ? [] : [element("span", { class: "count" }, String(count))]));
  }
  /**
   * Reloads the page if the mock has changed, for example because it reloaded its document or was restarted. Otherwise
   * reloads only the reference, because its document can have changed in other parts.
   */
  async function compareFacts(): Promise<void> {
    const read = await loadFacts();
    const all = (await control("GET", "operations")) as readonly OperationFacts[];
    if (JSON.stringify([facts, listed]) !== JSON.stringify([read, all])) location.reload();
    else reference.reload();
  }
  let listed: readonly OperationFacts[] = [];
  let isPlanned = false;
  function refreshSoon(): void {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      shown?.refresh?.();
      if (shown !== faults) faults.refresh?.();
      if (shown !== clock) clock.refresh?.();
      attempt(spaces.refresh);
    }, 300);
  }
  addEventListener("hashchange", show);
  // Changes in other tabs don't appear in the journal.
  addEventListener("focus", refreshSoon);
  show();
  refreshSoon();
  const all = (await control("GET", "operations")) as readonly OperationFacts[];
  listed = all;
  operations.setOperations(all);
  faults.setOperations(all);
}

/** Returns the title of the only API; otherwise, the name of the document or mock, without its folder. */
function titleOf({ name, apis }: MockFacts): string {
  const [api] = apis;
  if (apis.length === 1 && api !== undefined && api.title !== "") return api.title;
  return name.split("/").at(-1) ?? name;
}

// If the user opens an address with a new token in this tab, only the fragment changes, and the page isn't reloaded.
addEventListener("hashchange", () => {
  if (location.hash.startsWith("#token=")) location.reload();
});
start().catch((error: unknown) => {
  main?.replaceChildren(
    element("p", { class: "empty", role: "alert" }, error instanceof Error ? error.message : String(error)),
  );
});
