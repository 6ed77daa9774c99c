/** Stands where there is nothing to show: a dash for the eye, and in words for those who listen what it means. */
export function Nothing({ meaning }: { readonly meaning: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{meaning}</span>
    </>
  );
}
