import type { JSX } from 'preact';
import type { Emotion } from '../mood/emotions.ts';
import { SHAPES, STROKE, VEIN } from '../mood/shapes.ts';

export function Shape({
  emotion,
  size = 20,
}: {
  readonly emotion: Emotion;
  /** In pixels at the default text size; the shape grows with the text. */
  readonly size?: number;
}): JSX.Element {
  const { fill, stroke, isVeined } = SHAPES[emotion];
  return (
    <svg
      class="shape"
      data-mood={emotion}
      viewBox="0 0 24 24"
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      aria-hidden="true"
    >
      {fill && <path d={fill} fill="currentColor" />}
      {stroke && (
        <path
          d={stroke}
          fill="none"
          stroke={isVeined ? 'var(--ground)' : 'currentColor'}
          stroke-width={isVeined ? VEIN : STROKE}
          stroke-linecap="round"
        />
      )}
    </svg>
  );
}
