import { control } from "../connection/control.js";
import { attempt } from "../dom/attempt.js";
import { element } from "../dom/element.js";
import { notify } from "../dom/notify.js";

/** Buttons that reset the mock, and save and restore its state as a file. `onChange` is called after a change. */
export function snapshotActions(onChange: () => void): HTMLElement {
  const reset = (): void =>
    attempt(async () => {
      await control("POST", "reset");
      notify("Reset the state, the journal, the faults and the clock.");
      onChange();
    });
  const download = (): void =>
    attempt(async () => {
      const snapshot = await control("GET", "snapshot");
      const url = URL.createObjectURL(new Blob([JSON.stringify(snapshot, null, 2)], { type: "application/json" }));
      element("a", { href: url, download: "state.json" }).click();
      URL.revokeObjectURL(url);
    });
  const file = element("input", {
    type: "file",
    accept: "application/json,.json",
    hidden: true,
    change: () =>
      attempt(async () => {
        const [chosen] = file.files ?? [];
        file.value = "";
        if (chosen === undefined) return;
        await control("PUT", "snapshot", JSON.parse(await chosen.text()));
        notify(`Restored the state from ${chosen.name}.`);
        onChange();
      }),
  });
  return element(
    "div",
    { class: "actions" },
    element("button", { type: "button", click: download }, "Save to a file"),
    element("button", { type: "button", click: () => file.click() }, "Restore from a file"),
    file,
    element(
      "button",
      {
        type: "button",
        class: "danger",
        title: "Resets the state, the journal, the faults and the clock",
        click: reset,
      },
      "Reset",
    ),
  );
}
