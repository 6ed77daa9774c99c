import { PlanContent } from '@samsyn/contracts/plan-content';
import { readPlan } from '@samsyn/plan-reader/read-plan';
import { UnreadableDocument } from '@samsyn/plan-reader/unreadable-document';
import type { PlanDocument, ReadDocument, ReadingAnswer } from './document-reading.ts';

process.once('message', (document: PlanDocument) => {
  void answerFor(document).then((answer) => process.send?.(answer, () => process.disconnect()));
});

async function answerFor(document: PlanDocument): Promise<ReadingAnswer> {
  try {
    const { content, pages } = storable(await readPlan(document));
    // What does not fit in a proposal, such as a thousand sections, was not a plan that we could read.
    const fitting = PlanContent.safeParse(content);
    return fitting.success ? { content: fitting.data, pages } : { unreadable: 'damaged' };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { unreadable: error.reason };
    throw error;
  }
}

/** The reading without what a database cannot hold in a text, and no plan needs: NUL and half characters. */
function storable(reading: ReadDocument): ReadDocument {
  return JSON.parse(JSON.stringify(reading), (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : value,
  ) as ReadDocument;
}
