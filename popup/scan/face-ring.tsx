import type { JSX } from 'preact';
import { faceSeen } from '../main/state.ts';

/** The detector's box ends at brows and chin. These shares of it give an ellipse around the whole head. */
const HEAD = { x: 0.74, y: 0.95, rise: 0.12 } as const;

/** A soft ring around the face that is being read. Its `viewBox` fits the ring to the picture as `object-fit: cover` does. */
export const FaceRing = (): JSX.Element | null => {
  const seen = faceSeen.value;
  if (!seen) return null;
  const { box, width, height } = seen;
  return (
    <svg
      class="face-ring"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <ellipse
        cx={box.x + box.width / 2}
        cy={box.y + box.height * (0.5 - HEAD.rise)}
        rx={box.width * HEAD.x}
        ry={box.height * HEAD.y}
      />
    </svg>
  );
};
