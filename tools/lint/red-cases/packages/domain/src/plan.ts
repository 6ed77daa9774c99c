import { PlanDatabaseRow } from './plan-data.ts'; // breaks: typescript(consistent-type-imports)

export const title = (row: PlanDatabaseRow) => row.title;

export const loose = (value: any) => String(value); // breaks: typescript(no-explicit-any)

export const kept = (value: string | undefined) => value!.length; // breaks: typescript(no-non-null-assertion)

const forgotten = 1; // breaks: eslint(no-unused-vars)

export default title; // breaks: import(no-default-export)
