/** What taste keeps of a film that was liked in a happy mood. */
export const likedUp = (at: number) =>
  ({
    key: 'film:2009:Up',
    name: 'Up',
    at,
    signal: 'up',
    odds: [0, 0, 0, 1, 0, 0, 0],
    goal: 'match',
    expected: 0.1,
    features: { 'genre:comedy': 1 },
  }) as const;
