export const formatDay = (day: string) => day;
