/** A line as the document holds it: a Word paragraph, or one line of a text file or a PDF page. */
export interface SourceLine {
  readonly text: string;
  readonly role: 'text' | 'item' | 'heading';
  /** Depth of a heading or a list item, 1 at the top. */
  readonly level: number;
  /** How far in the line begins, in the format's own measure. */
  readonly indent: number;
}

export interface SourceDocument {
  readonly pages: readonly (readonly SourceLine[])[];
  /** False when the format stores no pages and the parts are only our own division. */
  readonly paged: boolean;
  /** Whether a line is a whole paragraph, a paragraph may run over several lines, or the line breaks were lost. */
  readonly layout: 'paragraphs' | 'wrapped' | 'lost';
}

export function plainLine(text: string, indent = 0): SourceLine {
  return { text: text.trim(), role: 'text', level: 1, indent };
}
