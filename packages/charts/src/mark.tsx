import type { MarkName } from './chart.tsx';
import { rounded } from './scale.tsx';

/** The series' shape around a point, with a line of its own so that it also stands out without its colour. */
export function Mark({
  name,
  x,
  y,
  size = 5,
  colour,
  filled = false,
}: {
  readonly name: MarkName;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly colour: string;
  readonly filled?: boolean;
}) {
  const line = { stroke: colour, strokeWidth: 2, fill: filled ? colour : 'none' };
  switch (name) {
    case 'ring':
      return <circle cx={x} cy={y} r={size - 1} {...line} />;
    case 'dot':
      return <circle cx={x} cy={y} r={size} fill={colour} />;
    case 'triangle':
      return (
        <path
          d={path(
            x,
            y,
            [
              [0, -size],
              [size, size * 0.8],
              [-size, size * 0.8],
            ],
            true,
          )}
          {...line}
        />
      );
    case 'cross':
      return (
        <path
          d={`${path(x, y, [
            [-size, -size],
            [size, size],
          ])} ${path(x, y, [
            [-size, size],
            [size, -size],
          ])}`}
          {...line}
        />
      );
    case 'check':
      return (
        <path
          d={path(x, y, [
            [-size, 0],
            [-size * 0.2, size * 0.8],
            [size, -size * 0.8],
          ])}
          {...line}
          fill="none"
        />
      );
    case 'diamond':
      return (
        <path
          d={path(
            x,
            y,
            [
              [0, -size],
              [size, 0],
              [0, size],
              [-size, 0],
            ],
            true,
          )}
          {...line}
        />
      );
    case 'square':
      return <rect x={x - size + 1} y={y - size + 1} width={2 * size - 2} height={2 * size - 2} {...line} />;
  }
}

function path(x: number, y: number, points: readonly (readonly [number, number])[], closed = false): string {
  const drawn = points.map(
    ([dx, dy], index) => `${index === 0 ? 'M' : 'L'}${rounded(x + dx)} ${rounded(y + dy)}`,
  );
  return `${drawn.join(' ')}${closed ? ' Z' : ''}`;
}
