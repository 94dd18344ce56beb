/** An error in the options, and how to fix it. */
export interface Refusal {
  readonly message: string;
  readonly help: string;
}

/** Returns the error for a revision that doesn't exist. */
export function refuseRevision(revision: string): Refusal {
  return {
    message: `Git has no revision ${JSON.stringify(revision)} here, so there is nothing to compare with.`,
    help: "Specify a revision of this repository, or the paths of two documents: old.yaml new.yaml.",
  };
}
