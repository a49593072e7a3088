/** Outlines of the two thumbs on a 24 px grid: for the icons of our pages and for the note, which has no components. */
export const THUMB_UP =
  'M7 21V10l4-7c1.700 0 2.500 1.200 2.200 2.800L12.500 9H18a2 2 0 0 1 2 2.400l-1.500 7.800A2.200 2.200 0 0 1 16.300 21ZM3.500 10H7v11H3.500Z';
export const THUMB_DOWN =
  'M17 3v11l-4 7c-1.700 0-2.500-1.200-2.200-2.800l.7-3.200H6a2 2 0 0 1-2-2.400l1.500-7.800A2.200 2.200 0 0 1 7.700 3ZM20.500 14H17V3h3.500Z';
