import type { NamedSide } from "../diff/open-side.js";

/** A document, as it is now or in a git revision. */
export type DocumentSide = Pick<NamedSide, "label" | "choice" | "host" | "filePrefix">;
