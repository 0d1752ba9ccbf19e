/** What planning gives to the island of writing together: the lanes, and a device at the table. Nothing of the server. */
export { readLane } from "./together/lanes.ts";
export { type Device, type KeptDevice, sitDown } from "./together/device.ts";
