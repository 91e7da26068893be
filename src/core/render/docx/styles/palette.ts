/** Few colours, each at least 4.5:1 against what it stands on. */
export const ink = "1F2A37";
export const quiet = "55606B";
export const rule = "C3CAD1";
export const tint = "EDF0F3";
export const linkBlue = "0B4F8A";
export const markRed = "8E1B1B";
export const markTint = "FBEBE9";
export const yellow = "FFF0A3";
export const yellowRule = "E3B505";
