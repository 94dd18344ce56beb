import { control } from "./connection/control.js";
import { session } from "./connection/session.js";
import { element } from "./dom/element.js";

/** Creates a select with the spaces of the mock, hidden if there are none. `onChange` is called after a choice. */
export function spacePicker(onChange: () => void): {
  readonly element: HTMLElement;
  readonly refresh: () => Promise<void>;
} {
  const choose = element("select", {
    change: () => {
      session.set("space", choose.value);
      onChange();
    },
  });
  const label = element("label", { class: "space", hidden: true }, element("span", {}, "Space "), choose);
  return {
    element: label,
    refresh: async () => {
      const names = (await control("GET", "spaces")) as readonly string[];
      const current = session.get("space");
      const all = current === "" || names.includes(current) ? names : [...names, current];
      label.hidden = all.length === 0;
      if (document.activeElement === choose) return;
      choose.replaceChildren(
        element("option", { value: "" }, "main"),
        ...all.map((name) => element("option", { value: name }, name)),
      );
      choose.value = current;
    },
  };
}
