import { element } from "./element.js";

const duration = 6000;

/** Shows a short message in the status area, which screen readers announce. */
export function notify(message: string, kind: "done" | "problem" = "done"): void {
  const area = document.querySelector("#notices");
  const notice = element("p", { class: `notice ${kind}`, role: kind === "problem" ? "alert" : null }, message);
  area?.append(notice);
  setTimeout(() => notice.remove(), duration);
}
