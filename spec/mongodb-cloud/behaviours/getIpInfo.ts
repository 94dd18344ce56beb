import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";

export const getIpInfo: Behaviour<"getIpInfo"> = ({ address, reply }) => reply({ currentIpv4Address: address });
