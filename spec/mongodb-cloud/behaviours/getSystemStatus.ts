import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { build, linkToSelf, showCaller } from "../system.js";

export const getSystemStatus: Behaviour<"getSystemStatus"> = ({ caller, state, reply }) =>
  reply({
    apiKey: showCaller(caller, state),
    appName: "MongoDB Atlas",
    build,
    links: [linkToSelf],
    throttling: false,
  });
