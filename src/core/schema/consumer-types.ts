/** The kinds of consumers that the rules tell apart. */
export const consumerTypes = ["municipality", "county", "stateBody", "other"] as const;
