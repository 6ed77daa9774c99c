import { z } from 'zod';

type Json = Record<string, unknown>;
type Way = 'input' | 'output';

/** Shapes as JSON Schema, in which those that have a name are described once and referred to by it. */
export interface DescribedShapes {
  describe(shape: z.ZodType, way: Way): Json;
  /** The named shapes that have been referred to, in the order of their names. */
  described(): Json;
}

const place = '#/components/schemas/';

export function describedShapes(named: Readonly<Record<string, z.ZodType>>): DescribedShapes {
  const registries = { input: registryOf(named, 'input'), output: registryOf(named, 'output') };
  const found = new Map<string, unknown>();
  return {
    describe(shape, way) {
      const {
        $schema: _,
        $defs = {},
        ...described
      } = z.toJSONSchema(shape, {
        target: 'draft-2020-12',
        io: way,
        unrepresentable: 'any',
        metadata: registries[way],
        override: ({ jsonSchema }) => leaveOutNoise(jsonSchema),
      });
      for (const [name, definition] of Object.entries($defs))
        found.set(name, withMovedReferences(definition));
      return withMovedReferences(described) as Json;
    },
    described: () => Object.fromEntries([...found].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
}

/** What a format says already is not said again by a pattern, nor what every whole number in JSON is held to. */
function leaveOutNoise(described: z.core.JSONSchema.BaseSchema): void {
  if (described.format !== undefined) delete described.pattern;
  if (described.maximum === Number.MAX_SAFE_INTEGER) delete described.maximum;
  if (described.minimum === Number.MIN_SAFE_INTEGER) delete described.minimum;
}

/** A shape that is sent in other ways than it is answered (what may be left out, say) has a name for each. */
function registryOf(named: Readonly<Record<string, z.ZodType>>, way: Way) {
  const registry = z.registry<{ id: string }>();
  for (const [name, shape] of Object.entries(named)) {
    const differs = wholly(shape, 'input') !== wholly(shape, 'output');
    registry.add(shape, { id: differs && way === 'input' ? `${name}AsSent` : name });
  }
  return registry;
}

function wholly(shape: z.ZodType, io: Way): string {
  return JSON.stringify(z.toJSONSchema(shape, { io, unrepresentable: 'any' }));
}

function withMovedReferences(described: unknown): unknown {
  return JSON.parse(JSON.stringify(described), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? value.replace('#/$defs/', place) : value,
  );
}
