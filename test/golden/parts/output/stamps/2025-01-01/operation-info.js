// Generated from 2024.yaml and 1 more by Almanac. Do not edit.
export { addStamp, listStamps, uploadScan } from "../2024-01-01/operation-info.js";
