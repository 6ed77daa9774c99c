/** What people call the period with this code: `januari–juni 2015`, `2015`. */
export function periodName(code: string): string {
  const [year, half] = code.split('-');
  if (half === undefined) return code;
  return half === 'H1' ? `januari–juni ${year}` : `juli–december ${year}`;
}
