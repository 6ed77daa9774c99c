export const textSize = 13;

/** How wide a text is drawn, near enough to leave room for it: nothing can be measured where there is no screen. */
export function textWidth(text: string): number {
  return text.length * textSize * 0.5;
}

/** The text in lines of at most `width`, two at the most; what does not fit is cut. */
export function linesWithin(text: string, width: number): string[] {
  const most = Math.max(4, Math.floor(width / (textSize * 0.5)));
  if (text.length <= most) return [text];
  const parting = text.lastIndexOf(' ', most);
  const at = parting > 0 ? parting : most;
  const rest = text.slice(at).trim();
  return [text.slice(0, at).trim(), rest.length > most ? `${rest.slice(0, most - 1).trim()}…` : rest];
}
