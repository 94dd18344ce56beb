/** The state of the page's connection to the mock. `rejected` means that the mock was started again. */
export type ConnectionState = "open" | "lost" | "reconnected" | "rejected";
