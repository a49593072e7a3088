import type { Genre } from '../../src/catalog/genres.ts';
import type { Kind } from '../../src/catalog/sighting.ts';
import type { Vibe } from '../../src/catalog/vibes.ts';

/** A title of the demo's corner cinema. */
export interface DemoTitle {
  readonly title: string;
  readonly year: number;
  readonly kind: Exclude<Kind, 'music'>;
  readonly genres: readonly Genre[];
  readonly vibes: readonly Vibe[];
}

type Row = readonly [title: string, year: number, genres: readonly Genre[], vibes: readonly Vibe[]];

const FILMS = [
  ['The Grand Budapest Hotel', 2014, ['comedy', 'adventure', 'crime'], ['funny', 'goofy']],
  ['Paddington 2', 2017, ['family', 'comedy', 'adventure'], ['funny', 'uplifting']],
  ['Airplane!', 1980, ['comedy'], ['funny', 'goofy']],
  ['Groundhog Day', 1993, ['comedy', 'romance', 'fantasy'], ['funny', 'uplifting']],
  ['Some Like It Hot', 1959, ['comedy', 'romance', 'music'], ['funny', 'goofy']],
  ['The Big Lebowski', 1998, ['comedy', 'crime'], ['funny', 'relaxing']],
  ['Little Miss Sunshine', 2006, ['comedy', 'drama'], ['funny', 'emotional']],
  ['Amélie', 2001, ['romcom'], ['uplifting', 'romantic']],
  ['Notting Hill', 1999, ['romcom'], ['funny', 'romantic']],
  ['When Harry Met Sally...', 1989, ['romcom'], ['funny', 'romantic']],
  ['Before Sunrise', 1995, ['romance', 'drama'], ['romantic', 'relaxing']],
  ['All That Heaven Allows', 1955, ['melodrama', 'romance'], ['romantic', 'emotional']],
  ['Casablanca', 1942, ['romance', 'drama', 'war'], ['romantic', 'emotional']],
  ['Titanic', 1997, ['romance', 'drama'], ['romantic', 'emotional']],
  ['Call Me by Your Name', 2017, ['romance', 'drama'], ['romantic', 'steamy']],
  ['La La Land', 2016, ['music', 'romance', 'drama'], ['romantic', 'emotional']],
  ["Singin' in the Rain", 1952, ['music', 'comedy', 'romance'], ['uplifting', 'funny']],
  ['Mamma Mia!', 2008, ['music', 'romcom'], ['uplifting', 'goofy']],
  ['Whiplash', 2014, ['drama', 'music'], ['exciting', 'thought-provoking']],
  ['The Shawshank Redemption', 1994, ['drama', 'crime'], ['uplifting', 'serious']],
  ["Schindler's List", 1993, ['drama', 'history', 'biography', 'war'], ['serious', 'bleak']],
  ['Manchester by the Sea', 2016, ['drama'], ['bleak', 'emotional']],
  ['Forrest Gump', 1994, ['drama', 'comedy', 'romance'], ['emotional', 'uplifting']],
  ['Hidden Figures', 2016, ['drama', 'biography', 'history'], ['uplifting', 'emotional']],
  ['Rocky', 1976, ['sport', 'drama'], ['exciting', 'uplifting']],
  ['Moneyball', 2011, ['sport', 'biography', 'drama'], ['thought-provoking', 'uplifting']],
  ['Mad Max: Fury Road', 2015, ['action', 'adventure', 'scifi'], ['exciting']],
  ['Die Hard', 1988, ['action', 'thriller'], ['exciting', 'suspenseful']],
  ['John Wick', 2014, ['action', 'thriller'], ['exciting', 'dark']],
  ['Raiders of the Lost Ark', 1981, ['action', 'adventure'], ['exciting', 'funny']],
  [
    'Spider-Man: Into the Spider-Verse',
    2018,
    ['superhero', 'animation', 'adventure'],
    ['exciting', 'uplifting'],
  ],
  ['Black Panther', 2018, ['superhero', 'adventure', 'scifi'], ['exciting']],
  ['The Dark Knight', 2008, ['superhero', 'crime', 'thriller'], ['dark', 'suspenseful']],
  ['The Lord of the Rings: The Fellowship of the Ring', 2001, ['fantasy', 'adventure'], ['exciting']],
  ['The Princess Bride', 1987, ['fantasy', 'adventure', 'comedy'], ['funny', 'romantic']],
  ["Pan's Labyrinth", 2006, ['fantasy', 'drama', 'war'], ['dark', 'disturbing']],
  ['Blade Runner', 1982, ['scifi', 'thriller'], ['dark', 'thought-provoking']],
  ['Interstellar', 2014, ['scifi', 'drama', 'adventure'], ['emotional', 'thought-provoking']],
  ['Arrival', 2016, ['scifi', 'drama', 'mystery'], ['thought-provoking', 'emotional']],
  ['Dune', 2021, ['scifi', 'adventure', 'drama'], ['exciting', 'serious']],
  ['Alien', 1979, ['horror', 'scifi'], ['scary', 'suspenseful']],
  ['The Shining', 1980, ['horror', 'mystery'], ['scary', 'disturbing']],
  ['Get Out', 2017, ['horror', 'mystery', 'thriller'], ['scary', 'disturbing']],
  ['Hereditary', 2018, ['horror', 'drama', 'mystery'], ['scary', 'disturbing']],
  ['Shaun of the Dead', 2004, ['comedy', 'horror'], ['funny', 'goofy']],
  ['Rear Window', 1954, ['mystery', 'thriller'], ['suspenseful']],
  ['Knives Out', 2019, ['mystery', 'comedy', 'crime'], ['funny', 'suspenseful']],
  ['Parasite', 2019, ['thriller', 'drama', 'comedy'], ['suspenseful', 'dark']],
  ['Fargo', 1996, ['crime', 'thriller', 'comedy'], ['dark', 'funny']],
  ['The Good, the Bad and the Ugly', 1966, ['western', 'adventure'], ['exciting', 'suspenseful']],
  ['1917', 2019, ['war', 'drama', 'action'], ['suspenseful', 'serious']],
  ['Spirited Away', 2001, ['anime', 'fantasy', 'family'], ['emotional', 'exciting']],
  ['My Neighbor Totoro', 1988, ['anime', 'family', 'fantasy'], ['relaxing', 'uplifting']],
  ['Toy Story', 1995, ['kids', 'animation', 'comedy', 'adventure'], ['funny', 'uplifting']],
  ['Up', 2009, ['family', 'animation', 'adventure', 'comedy'], ['emotional', 'uplifting']],
  ['March of the Penguins', 2005, ['nature', 'documentary'], ['relaxing', 'emotional']],
  ['My Octopus Teacher', 2020, ['nature', 'documentary'], ['emotional', 'relaxing']],
  ['Free Solo', 2018, ['documentary', 'sport'], ['suspenseful', 'exciting']],
  ['Hannah Gadsby: Nanette', 2018, ['standup'], ['funny', 'serious']],
] as const satisfies readonly Row[];

const SERIES = [
  ['Fargo', 2014, ['crime', 'drama', 'thriller'], ['dark', 'suspenseful']],
  ['Breaking Bad', 2008, ['crime', 'drama', 'thriller'], ['suspenseful', 'dark']],
  ['Planet Earth II', 2016, ['nature', 'documentary'], ['relaxing', 'thought-provoking']],
  ['The Great British Bake Off', 2010, ['reality', 'family'], ['relaxing', 'uplifting']],
  ['Ted Lasso', 2020, ['comedy', 'sport', 'drama'], ['funny', 'uplifting']],
  ['Parks and Recreation', 2009, ['comedy'], ['funny', 'uplifting']],
  ['Fleabag', 2016, ['comedy', 'drama'], ['funny', 'emotional']],
  ['Stranger Things', 2016, ['scifi', 'horror', 'mystery'], ['scary', 'exciting']],
  ['Twin Peaks', 1990, ['mystery', 'crime', 'drama'], ['disturbing', 'suspenseful']],
  ['The Joy of Painting', 1983, ['reality'], ['relaxing', 'uplifting']],
  ['Making a Murderer', 2015, ['truecrime'], ['suspenseful', 'serious']],
  ['Cowboy Bebop', 1998, ['anime', 'scifi', 'action', 'western'], ['exciting']],
  ['Chernobyl', 2019, ['drama', 'history', 'thriller'], ['serious', 'bleak']],
  ['Last Week Tonight with John Oliver', 2014, ['talk', 'comedy'], ['funny', 'thought-provoking']],
] as const satisfies readonly Row[];

const asTitles = (kind: DemoTitle['kind'], rows: readonly Row[]): DemoTitle[] =>
  rows.map(([title, year, genres, vibes]) => ({ title, year, kind, genres, vibes }));

/** Well-known titles from every corner of the genre table, so that each mood and goal finds something. */
export const DEMO_TITLES: readonly DemoTitle[] = [...asTitles('film', FILMS), ...asTitles('series', SERIES)];
