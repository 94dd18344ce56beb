import { control } from "../connection/control.js";
import { attempt } from "../dom/attempt.js";
import { element } from "../dom/element.js";
import { field } from "../dom/field.js";
import { notify } from "../dom/notify.js";
import type { Panel } from "./panel.js";

interface ClockFacts {
  readonly now: string;
  readonly frozen: boolean;
}

const steps = [
  ["1m", "1 minute"],
  ["1h", "1 hour"],
  ["1d", "1 day"],
  ["30d", "30 days"],
] as const;

/** The panel with the mock's clock. `onTime` is called each time the displayed time changes. */
export function clockPanel(onTime: (text: string) => void): Panel {
  let known: ClockFacts | null = null;
  let readAt = 0;
  let proposed = "";
  const time = element("p", { class: "time" });
  const state = element("p", { class: "muted", role: "status" });
  const freeze = element("button", { type: "button" });

  const draw = (): void => {
    if (known === null) return;
    const passed = known.frozen ? 0 : performance.now() - readAt;
    const text = `${new Date(Date.parse(known.now) + passed).toISOString().slice(0, 19).replace("T", " ")} UTC`;
    if (time.textContent === text) return;
    time.textContent = text;
    onTime(text);
  };
  const set = (value: unknown): void => {
    known = value as ClockFacts;
    readAt = performance.now();
    state.textContent = known.frozen ? "The clock stands still." : "The clock is running.";
    // Shows the mock's time until the user changes it. The browser leaves out seconds that are 0.
    if (to.value === proposed) {
      to.value = known.now.slice(0, 19);
      proposed = to.value;
    }
    freeze.textContent = known.frozen ? "Let it run" : "Freeze";
    draw();
  };
  const refresh = async (): Promise<void> => set(await control("GET", "clock"));
  const change = (body: object, message: string): void =>
    attempt(async () => {
      set(await control("POST", "clock", body));
      notify(message);
    });

  freeze.addEventListener("click", () => {
    const frozen = known?.frozen !== true;
    change({ frozen }, frozen ? "Froze the clock." : "The clock runs again.");
  });
  const by = element("input", { placeholder: "90s, 15m, 1h, 2d", required: true, autocomplete: "off" });
  const to = element("input", { type: "datetime-local", step: 1, required: true });
  const advance = (event: Event): void => {
    event.preventDefault();
    change({ advance: by.value }, `Advanced the clock by ${by.value}.`);
  };
  const setTime = (event: Event): void => {
    event.preventDefault();
    const text = to.value.length === 16 ? `${to.value}:00` : to.value;
    change({ set: `${text}Z` }, "Set the clock.");
  };
  setInterval(draw, 250);
  const reload = (): void => attempt(refresh);
  return {
    id: "clock",
    title: "Clock",
    element: element(
      "div",
      { class: "narrow" },
      element("div", { class: "card" }, time, state, element("div", { class: "actions" }, freeze)),
      element(
        "div",
        { class: "card" },
        element("h3", {}, "Advance"),
        element("p", { class: "muted" }, "Tokens expire, rate limits start again, and versions reach their sunset."),
        element(
          "div",
          { class: "actions" },
          ...steps.map(([value, text]) =>
            element(
              "button",
              { type: "button", click: () => change({ advance: value }, `Advanced the clock by ${text}.`) },
              `+ ${text}`,
            ),
          ),
        ),
        element(
          "form",
          { class: "bar", submit: advance },
          field("Duration", by),
          element("button", { type: "submit" }, "Advance"),
        ),
      ),
      element(
        "form",
        { class: "card", submit: setTime },
        element("h3", {}, "Set"),
        element("div", { class: "bar" }, field("Time in UTC", to), element("button", { type: "submit" }, "Set")),
      ),
    ),
    show: reload,
    refresh: reload,
    restart: reload,
  };
}
