import { box, circle, type Motif, path, times } from './poster-shapes.ts';
import { between } from './seeded.ts';

export const blinds: Motif = ({ mass, accent }, random) => {
  const tilt = between(random, -14, 14);
  const slats = times(11, i => `<rect x="-40" y="${30 + i * 30}" width="380" height="13" fill="${mass}"/>`);
  const x = between(random, 110, 190);
  const figure = `<path d="M${x - 58} 360 q8-92 58-96 q50 4 58 96Z" fill="${mass}"/>${circle(x, 226, 34, mass)}`;
  return `${circle(x, 190, 118, accent, ' opacity="0.9"')}<g transform="rotate(${tilt} 150 190)" opacity="0.75">${slats}</g>${figure}`;
};

export const eye: Motif = ({ mass, accent, letters }, random) => {
  const y = between(random, 150, 190);
  const lashes = times(9, i => {
    const angle = ((i - 4) * 13 * Math.PI) / 180;
    const [sx, sy] = [150 + 105 * Math.sin(angle), y - 70 * Math.cos(angle)];
    return `<line x1="${sx.toFixed(0)}" y1="${sy.toFixed(0)}" x2="${(sx + 26 * Math.sin(angle)).toFixed(0)}" y2="${(sy - 26 * Math.cos(angle)).toFixed(0)}" stroke="${letters}" stroke-width="4" stroke-linecap="round"/>`;
  });
  return `<path d="M30 ${y} Q150 ${y - 128} 270 ${y} Q150 ${y + 128} 30 ${y}Z" fill="${letters}"/>${circle(150, y, 52, accent)}${circle(150, y, 24, mass)}${circle(166, y - 14, 8, letters)}${lashes}`;
};

export const twoCircles: Motif = ({ mass, accent, letters }, random) => {
  const r = between(random, 66, 82);
  const lean = between(random, -24, 24);
  return `<g transform="rotate(${lean} 150 175)">${circle(108, 175, r, mass)}${circle(192, 175, r, accent, ' opacity="0.82"')}</g>${circle(150, 175, 10, letters)}`;
};

export const confetti: Motif = ({ mass, accent, letters }, random) => {
  const bits = times(34, i => {
    const [x, y] = [between(random, 6, 290), between(random, 6, 300)];
    const fill = [mass, accent, letters][i % 3] ?? mass;
    return i % 2
      ? circle(x, y, between(random, 5, 13), fill)
      : `<rect x="${x}" y="${y}" width="${between(random, 10, 26)}" height="9" rx="4" fill="${fill}" transform="rotate(${between(random, 0, 180)} ${x} ${y})"/>`;
  });
  return `${bits}${circle(150, 170, 74, mass)}<path d="M106 176 a44 44 0 0 0 88 0Z" fill="${letters}"/>${circle(126, 146, 8, letters)}${circle(174, 146, 8, letters)}`;
};

export const rays: Motif = ({ mass, accent }, random) => {
  const turn = between(random, 0, 20);
  const wedge = times(
    12,
    i =>
      `<path d="M150 180 L-260 -80 L-330 40Z" fill="${mass}" transform="rotate(${turn + i * 30} 150 180)"/>`,
  );
  return `<g opacity="0.55">${wedge}</g>${circle(150, 180, 76, accent)}<path d="M150 122 l18 38 42 4 -31 29 9 41 -38 -21 -38 21 9 -41 -31 -29 42 -4Z" fill="${mass}"/>`;
};

export const bars: Motif = ({ mass, accent, letters }, random) =>
  times(11, i => {
    const height = between(random, 60, 230);
    return `<rect x="${18 + i * 24.5}" y="${310 - height}" width="15" height="${height}" rx="7" fill="${[mass, accent, letters][i % 3] ?? mass}"/>`;
  });

export const spotlight: Motif = ({ mass, accent }, random) => {
  const x = between(random, 110, 190);
  return `<path d="M${x - 14} 0 h28 L272 330 H28Z" fill="${accent}" opacity="0.4"/><ellipse cx="150" cy="322" rx="122" ry="24" fill="${accent}" opacity="0.85"/><rect x="147" y="186" width="6" height="136" fill="${mass}"/><rect x="138" y="150" width="24" height="46" rx="12" fill="${mass}"/>`;
};

export const doorway: Motif = ({ mass, accent, letters }, random) => {
  const x = between(random, 96, 150);
  const light = path(`M${x} 320 h76 l${between(random, 40, 90)} 130 H${x - 60}Z`, accent, ' opacity="0.55"');
  const figure = circle(x + 38, 214, 13, mass) + path(`M${x + 20} 320 q-2 -84 18 -90 q20 6 18 90Z`, mass);
  return (
    box(0, 0, 300, 450, mass, ' opacity="0.72"') +
    light +
    box(x, 120, 76, 200, accent) +
    box(x + 6, 126, 64, 194, letters, ' opacity="0.5"') +
    figure
  );
};

export const clock: Motif = ({ mass, accent, letters }, random) => {
  const hand = (angle: number, length: number, width: number): string =>
    `<line x1="150" y1="172" x2="150" y2="${172 - length}" stroke="${mass}" stroke-width="${width}" stroke-linecap="round" transform="rotate(${angle} 150 172)"/>`;
  const marks = times(12, i =>
    box(147, 82, 6, i % 3 ? 10 : 18, mass, ` transform="rotate(${i * 30} 150 172)"`),
  );
  return (
    circle(150, 172, 112, mass) +
    circle(150, 172, 100, letters) +
    marks +
    hand(between(random, 0, 359), 52, 9) +
    hand(between(random, 0, 359), 78, 6) +
    circle(150, 172, 9, accent)
  );
};

export const balloons: Motif = ({ mass, accent, letters }, random) =>
  times(13, i => {
    const [x, y] = [
      90 + (i % 4) * 40 + between(random, -12, 12),
      70 + Math.floor(i / 4) * 40 + between(random, -12, 12),
    ];
    const fill = [accent, mass, letters][i % 3] ?? accent;
    return `<line x1="${x}" y1="${y}" x2="150" y2="318" stroke="${mass}" opacity="0.6"/><ellipse cx="${x}" cy="${y}" rx="23" ry="28" fill="${fill}" opacity="0.92"/>`;
  }) + path('M128 318 l22 -24 22 24 v34 h-44Z', mass);

export const stairs: Motif = ({ mass, accent }, random) => {
  const flight = times(9, i => box(20 + i * 30, 330 - i * 30, 300, 31, mass, ` opacity="${0.4 + i * 0.06}"`));
  const step = between(random, 2, 6);
  const [x, foot] = [35 + step * 30, 330 - step * 30];
  const figure =
    path(`M${x - 13} ${foot} q-1 -44 13 -50 q14 6 13 50Z`, accent) + circle(x, foot - 61, 11, accent);
  return circle(74, 104, 46, accent) + flight + figure;
};

export const arches: Motif = ({ mass, accent, letters }, random) => {
  const count = between(random, 4, 5);
  return times(count, i => {
    const half = 132 - i * 27;
    const fill = [mass, accent, letters][i % 3] ?? mass;
    return path(
      `M${150 - half} 340 V${110 + i * 26} a${half} ${half * 0.7} 0 0 1 ${2 * half} 0 V340Z`,
      fill,
      ' opacity="0.9"',
    );
  });
};

export const checks: Motif = ({ mass, accent, letters }, random) => {
  const tilt = between(random, -20, 20);
  const board = times(48, i => {
    const [column, row] = [i % 6, Math.floor(i / 6)];
    return (column + row) % 2 ? box(column * 56 - 20, row * 46 - 20, 56, 46, mass, ' opacity="0.45"') : '';
  });
  return `<g transform="rotate(${tilt} 150 170)">${board}</g>${circle(150, 172, 88, accent)}${circle(150, 172, 66, letters)}${circle(150, 172, 44, mass)}${circle(150, 172, 20, accent)}`;
};
