import { todayInOslo } from "../build/today.ts";

/** The day of the build, `2026-11-23`. */
export const today = todayInOslo();
