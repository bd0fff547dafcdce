/** Comparisons with cuts and gates forgive this much, so that 26 reached as 25.999999999999996 is 26. */
export const TOLERANCE = 1e-9
