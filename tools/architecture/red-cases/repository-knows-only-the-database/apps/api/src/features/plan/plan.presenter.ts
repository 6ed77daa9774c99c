export const presentPlan = (row: unknown) => row;
