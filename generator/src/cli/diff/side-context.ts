import type { Host } from "../../host/host.js";
import type { Invocation } from "../options/invocation.js";

export interface SideContext {
  readonly invocation: Invocation;
  readonly host: Host;
}
