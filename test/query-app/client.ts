import { createClient } from "@almanac/atlas/2024-08-05";

/** The page's own server forwards calls to the API, and adds the credentials. */
export const { projects } = createClient({ server: location.origin });
