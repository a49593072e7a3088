import { box, circle, type Motif, path, times } from './poster-shapes.ts';
import { between } from './seeded.ts';

export const sunAndHills: Motif = ({ mass, accent }, random) => {
  const x = between(random, 80, 220);
  const ridge = (y: number, opacity: number): string => {
    const [a, b] = [between(random, y - 70, y), between(random, y - 50, y + 20)];
    return `<path d="M0 ${y} C80 ${a} 120 ${b} 180 ${y - 30} S260 ${a} 300 ${b} V450 H0Z" fill="${mass}" opacity="${opacity}"/>`;
  };
  return circle(x, 150, between(random, 55, 80), accent) + ridge(250, 0.4) + ridge(290, 0.65) + ridge(330, 1);
};

export const moonOverWater: Motif = ({ mass, accent }, random) => {
  const x = between(random, 100, 200);
  const glints = times(7, i => {
    const width = between(random, 20, 120 - i * 8);
    return `<rect x="${x - width / 2}" y="${262 + i * 14}" width="${width}" height="4" rx="2" fill="${accent}" opacity="${0.8 - i * 0.1}"/>`;
  });
  return `${circle(x, 140, 62, accent)}<rect y="245" width="300" height="205" fill="${mass}"/>${glints}`;
};

export const mesas: Motif = ({ mass, accent }, random) => {
  const x = between(random, 90, 210);
  const mesa = (left: number, width: number, top: number): string =>
    `<path d="M${left} 330 l14 ${top - 330} h${width} l14 ${330 - top}Z" fill="${mass}"/>`;
  return `${circle(x, 190, 88, accent)}${mesa(10, 60, 225)}${mesa(196, 78, 205)}${mesa(104, 34, 262)}<rect y="322" width="300" height="128" fill="${mass}"/>`;
};

export const towers: Motif = ({ mass, accent }, random) => {
  const skyline = times(8, i => {
    const height = between(random, 70, 220);
    const windows = times(Math.floor(height / 22), row =>
      random() > 0.45
        ? `<rect x="${i * 38 + 9}" y="${344 - height + row * 22}" width="8" height="10" fill="${accent}"/>`
        : '',
    );
    return `<rect x="${i * 38}" y="${330 - height}" width="36" height="${height + 120}" fill="${mass}"/>${windows}`;
  });
  return circle(between(random, 60, 240), 90, 40, accent) + skyline;
};

export const orbits: Motif = ({ mass, accent, letters }, random) => {
  const rings = times(5, i => {
    const r = 40 + i * 34;
    return `<ellipse cx="150" cy="170" rx="${r}" ry="${Math.round(r * 0.42)}" fill="none" stroke="${accent}" stroke-width="${i === 1 ? 3 : 1.2}" opacity="${0.9 - i * 0.14}" transform="rotate(${between(random, -32, 32)} 150 170)"/>`;
  });
  const stars = times(40, () =>
    circle(
      between(random, 0, 300),
      between(random, 0, 330),
      between(random, 1, 2),
      letters,
      ' opacity="0.6"',
    ),
  );
  return `${stars}${circle(150, 170, 48, mass)}${circle(150, 170, 40, accent, ' opacity="0.85"')}${rings}`;
};

export const lanes: Motif = ({ mass, accent }, random) => {
  const bend = between(random, 30, 90);
  return (
    times(
      5,
      i =>
        `<path d="M${20 + i * 34} 450 C${60 + i * 34} 300 ${bend + 60 + i * 34} 240 ${190 + i * 22} 0" fill="none" stroke="${i % 2 ? accent : mass}" stroke-width="12"/>`,
    ) + circle(between(random, 70, 130), 120, 34, accent)
  );
};

export const mountains: Motif = ({ mass, accent, letters }, random) => {
  const peak = (x: number, top: number, opacity: number): string =>
    path(`M${x - 130} 340 L${x} ${top} L${x + 130} 340Z`, mass, ` opacity="${opacity}"`) +
    path(
      `M${x - 32} ${top + 64 * 1.2} L${x} ${top} L${x + 30} ${top + 72} L${x + 8} ${top + 58} L${x - 8} ${top + 82}Z`,
      letters,
      ' opacity="0.85"',
    );
  const x = between(random, 90, 210);
  return (
    circle(300 - x, 96, 36, accent) +
    peak(x - 90, 170, 0.6) +
    peak(x + 100, 190, 0.75) +
    peak(x, between(random, 110, 140), 1) +
    box(0, 338, 300, 112, mass)
  );
};

export const forest: Motif = ({ mass, accent }, random) => {
  const tree = (x: number, foot: number, tall: number, opacity: number): string =>
    times(3, i =>
      path(
        `M${x - 34 + i * 7} ${foot - i * tall * 0.26} L${x} ${foot - tall * (0.5 + i * 0.25)} L${x + 34 - i * 7} ${foot - i * tall * 0.26}Z`,
        mass,
        ` opacity="${opacity}"`,
      ),
    );
  const row = (foot: number, opacity: number): string =>
    times(7, i => tree(i * 50 + between(random, -14, 14), foot, between(random, 110, 180), opacity));
  return circle(between(random, 90, 210), 120, 58, accent) + row(270, 0.35) + row(310, 0.65) + row(360, 1);
};

export const road: Motif = ({ mass, accent, letters }, random) => {
  const x = between(random, 110, 190);
  const dashes = times(6, i => {
    const [top, bottom] = [222 + i * i * 7, 222 + i * i * 7 + 8 + i * 3];
    return path(`M${x - 1 - i} ${top} h${2 + i * 2} l2 ${bottom - top} h-${6 + i * 2}Z`, accent);
  });
  return `${circle(x, 196, 74, accent)}${box(0, 212, 300, 240, mass, ' opacity="0.75"')}${path(`M${x - 7} 212 h14 L330 450 H-30Z`, mass)}${dashes}${circle(x, 196, 40, letters, ' opacity="0.35"')}${box(0, 212, 300, 3, mass)}`;
};

export const waves: Motif = ({ mass, accent, letters }, random) => {
  const crest = (y: number, fill: string, opacity: number): string => {
    const shift = between(random, -60, 0);
    return path(
      `M${shift} ${y} ${'q22 -34 60 -14 q-10 16 0 22 q8 6 0 0 '.repeat(7)}V450 H-60Z`,
      fill,
      ` opacity="${opacity}"`,
    );
  };
  return (
    circle(between(random, 70, 230), 118, 56, accent) +
    crest(220, letters, 0.5) +
    crest(256, mass, 0.55) +
    crest(296, mass, 0.8) +
    crest(334, mass, 1)
  );
};
