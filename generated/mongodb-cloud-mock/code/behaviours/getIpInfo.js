export const getIpInfo = ({ address, reply }) => reply({ currentIpv4Address: address });
