import { build, linkToSelf, showCaller } from "../system.js";
export const getSystemStatus = ({ caller, state, reply }) => reply({
    apiKey: showCaller(caller, state),
    appName: "MongoDB Atlas",
    build,
    links: [linkToSelf],
    throttling: false,
});
