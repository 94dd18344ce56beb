/** Whether a value is valid. `unknown`: a keyword can't be evaluated, such as a format that isn't known. */
export type Validity = boolean | "unknown";
