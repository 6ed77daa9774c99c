/** The part of fontkit that the font's test uses; the package has no types of its own. */
declare module 'fontkit' {
  export interface Font {
    readonly variationAxes: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
    glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
    hasGlyphForCodePoint(codePoint: number): boolean;
  }

  export function create(file: Uint8Array): Font;
}
