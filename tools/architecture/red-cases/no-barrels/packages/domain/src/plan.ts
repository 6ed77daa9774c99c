export type Plan = { title: string };
