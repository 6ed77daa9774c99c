/** In a query over registrations: how many there are by gender, as three columns. */
export const headcountOf = (registration: string) => `
  count(*) FILTER (WHERE ${registration}.gender = 'woman')::integer AS women,
  count(*) FILTER (WHERE ${registration}.gender = 'man')::integer AS men,
  count(*) FILTER (WHERE ${registration}.gender = 'other-or-not-stated')::integer AS other_or_not_stated`;
