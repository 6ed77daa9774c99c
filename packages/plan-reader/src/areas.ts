import { itemsIn } from './text/run-on-text.ts';
import { blocksIn } from './text/plan-text.ts';
import { tidy } from './text/tidy.ts';
import type { Names } from './text/names.ts';
import type { PlanText } from './text/plan-text.ts';
import type { Span } from './text/span.ts';

const AREAS = /områden(?:a)?(?!\p{L})/iu;
const LONGEST_AREA_WORDS = 10;

/** The areas that a section named for them lists after a colon. */
export function readAreas(
  plan: PlanText,
  sections: readonly (Span & { readonly title: string })[],
  names: Names,
): string[] {
  for (const section of sections) {
    if (!AREAS.test(section.title)) continue;
    const areas = plan.flat ? flatAreas(plan.text, section, names) : laidOutAreas(plan, section);
    if (areas.length > 1) return areas;
  }
  return [];
}

function laidOutAreas(plan: PlanText, section: Span): string[] {
  const blocks = blocksIn(plan, section);
  const items = blocks.filter((block) => block.role === 'item');
  if (items.length > 0) return items.map((block) => tidy(block.text));
  const lead = blocks.findIndex((block) => block.text.trim().endsWith(':'));
  if (lead < 0) return [];
  const after = blocks.slice(lead + 1).map((block) => tidy(block.text));
  const end = after.findIndex((text) => !isArea(text));
  return end < 0 ? after : after.slice(0, end);
}

function flatAreas(text: string, section: Span, names: Names): string[] {
  const colon = /:\s/.exec(text.slice(section.start, section.end));
  if (!colon) return [];
  const items = itemsIn(text, { start: section.start + colon.index + 1, end: section.end }, names);
  const areas = items.map((item) => tidy(text.slice(item.start, item.end)));
  const end = areas.findIndex((area) => !isArea(area));
  return end < 0 ? areas : areas.slice(0, end);
}

/** A sentence is no area. */
function isArea(text: string): boolean {
  return text !== '' && !/[.!?]$/.test(text) && text.split(' ').length <= LONGEST_AREA_WORDS;
}
