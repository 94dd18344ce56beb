import { control } from "../connection/control.js";
import type { OperationFacts } from "../connection/mock-facts.js";
import { attempt } from "../dom/attempt.js";
import { element } from "../dom/element.js";
import { notify } from "../dom/notify.js";
import { describeFault } from "../faults/describe-fault.js";
import type { FaultFacts } from "../faults/fault-facts.js";
import { faultForm } from "../faults/fault-form.js";
import type { Panel } from "./panel.js";

export interface FaultsPanel extends Panel {
  readonly setOperations: (operations: readonly OperationFacts[]) => void;
  /** Fills in the operation in the form that switches a fault on. */
  readonly choose: (operation: string) => void;
}

/** The panel that switches faults on and off. */
export function faultsPanel(onCount: (count: number) => void): FaultsPanel {
  const list = element("ul", { class: "rows", "aria-label": "Faults that are switched on" });
  const summary = element("p", { class: "muted", role: "status" });
  const off = element("button", { type: "button", click: () => attempt(() => cancel("faults")) }, "Switch all off");

  async function refresh(): Promise<void> {
    const faults = (await control("GET", "faults")) as readonly FaultFacts[];
    onCount(faults.length);
    summary.textContent =
      faults.length === 0
        ? "No fault is switched on."
        : `${faults.length} ${faults.length === 1 ? "fault is" : "faults are"} switched on.`;
    off.hidden = faults.length === 0;
    const rows = faults.map((fault) =>
      element(
        "li",
        { class: "row" },
        element("span", { class: "what" }, describeFault(fault)),
        element(
          "button",
          {
            type: "button",
            "aria-label": `Switch off: ${describeFault(fault)}`,
            click: () => attempt(() => cancel(`faults?id=${fault.id}`)),
          },
          "Switch off",
        ),
      ),
    );
    list.replaceChildren(...rows);
  }

  async function cancel(path: string): Promise<void> {
    await control("DELETE", path);
    notify("Switched off.");
    await refresh();
    (list.querySelector("button") ?? form.element.querySelector("input"))?.focus();
  }

  const reload = (): void => attempt(refresh);
  const form = faultForm(reload);
  return {
    id: "faults",
    title: "Faults",
    element: element("div", { class: "narrow" }, form.element, element("div", { class: "bar" }, summary, off), list),
    show: reload,
    refresh: reload,
    restart: reload,
    setOperations: form.setOperations,
    choose: form.choose,
  };
}
