/**
 * Scripts and candidates for the completion of commands in shells.
 * @module
 */
export { completedWords, type CompletedWords } from "./completed-words.js";
export { completionScript } from "./completion-script.js";
export { formatCandidates, type Candidate } from "./format-candidates.js";
export { shells, type Shell } from "./shells.js";
