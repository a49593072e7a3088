import type { JSX } from 'preact';
import { faceSeen } from '../main/state.ts';

/** From the detector's box, which ends at brows and chin, to the whole head, as shares of the box. */
const ROOM = { x: 0.74, y: 0.95, rise: 0.12 } as const;

/** A soft ring around the face that is being read; it lies on the picture as the picture lies in its frame. */
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
        cy={box.y + box.height * (0.5 - ROOM.rise)}
        rx={box.width * ROOM.x}
        ry={box.height * ROOM.y}
      />
    </svg>
  );
};
