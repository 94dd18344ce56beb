/** The name of the resource. */
export const lockers = "lockers";
