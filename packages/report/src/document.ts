import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { template } from './template.ts';

/** The colours that a short status word stands in; the word alone says all. */
export type Tone = 'good' | 'doubtful' | 'bad' | 'quiet';

export interface TableCell {
  readonly text: string;
  /** A second, smaller line. */
  readonly note?: string;
  readonly tone?: Tone;
}

/** One part of a document, in the order it is read. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly level: 1 | 2; readonly onNewPage?: boolean }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly TableCell[])[];
      /** The rows together, below them. */
      readonly total?: readonly TableCell[];
      /** Many columns of words, that need a smaller type. */
      readonly small?: boolean;
    }
  | {
      readonly kind: 'chart';
      readonly title: string;
      readonly subtitle: string;
      /** What somebody who does not see the drawing is told. */
      readonly description: string;
      readonly svg: string;
    };

/** Something said in short, under a name. */
export interface Fact {
  readonly name: string;
  readonly text: string;
}

export interface TableColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
  /** Its share of the width that is left over; without one it is as wide as what it holds. */
  readonly share?: number;
}

export interface Document {
  readonly title: string;
  readonly author: string;
  /** Said at the foot of every page, beside its number. */
  readonly footer: string;
  /** The document's own day: with it, equal content always gives equal bytes. */
  readonly day: string;
  readonly blocks: readonly Block[];
}

let compiler: NodeCompiler | undefined;

/** Sets the document in pages, as tagged PDF/UA-1. Pure: equal documents give equal bytes. */
export function writePdf({ day, ...content }: Document): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts() }] });
  const [year, month, date] = day.split('-').map(Number);
  const written = compiler.pdf(
    {
      mainFileContent: template,
      inputs: { content: JSON.stringify({ ...content, day: { year, month, date } }) },
    },
    { pdfStandard: 'ua-1' },
  );
  // What is remembered of earlier documents would otherwise grow with each.
  compiler.evictCache(2);
  return written;
}

function fonts(): Buffer[] {
  const { resolve } = createRequire(import.meta.url);
  return ['400Regular', '600SemiBold', '700Bold'].map((weight) =>
    readFileSync(resolve(`@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`)),
  );
}
