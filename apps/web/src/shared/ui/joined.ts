/** The class names that apply, as one attribute. */
export function joined(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
