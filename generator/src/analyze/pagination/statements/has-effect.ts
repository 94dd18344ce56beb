import type { PageStep } from "../../../model/pagination.js";

const everywhere: readonly string[] = ["by", "items", "more", "last", "end"];
const keysOfForm: Readonly<Record<PageStep["by"], readonly string[]>> = {
  page: ["parameter", "first", "total", "pages", "current", "size"],
  offset: ["parameter", "first", "total", "current", "size"],
  cursor: ["parameter", "next"],
  "last-item": ["parameter", "key"],
  link: ["links"],
};

/** Whether a key of a statement has an effect on a step. */
export function hasEffect(key: string, step: PageStep): boolean {
  if (step.by === "cursor" && key === "links") return step.isMaybeLink;
  if (step.by === "link" && key === "next") return step.next !== null;
  return everywhere.includes(key) || keysOfForm[step.by].includes(key);
}
