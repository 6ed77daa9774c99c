import type { ReactNode } from 'react';
import { textSize } from './text.tsx';

export function Frame({
  width,
  height,
  description,
  children,
}: {
  readonly width: number;
  readonly height: number;
  readonly description: string;
  readonly children: ReactNode;
}) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={description}
      fontFamily="Source Sans 3, sans-serif"
      fontSize={textSize}
    >
      {children}
    </svg>
  );
}
