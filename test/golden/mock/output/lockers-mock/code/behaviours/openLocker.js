import { lockers } from "../lockers.js";
export const openLocker = ({ state, path, caller, choices, reply, fail, notFound }) => {
    const locker = state.get(lockers, [path.lockerId]);
    if (locker === null)
        return notFound(lockers, path.lockerId);
    if (locker.value["name"] !== caller?.user)
        return fail("NOT_YOURS");
    return reply({ isOpen: choices["doors"] === "open" });
};
