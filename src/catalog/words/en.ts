import type { FileWords, SiteWords } from './site-words.ts';

export const ENGLISH = {
  genres: {
    action:
      'martial arts|kung fu|spy|disaster|girls with guns|blaxploitation|action adventure|action and adventure',
    adventure: 'survival|action adventure|action and adventure|swashbuckler|road movie',
    animation: 'animated|cartoon|cartoons|adult animation|stop motion',
    anime: 'japanese animation|shonen|shojo|seinen|isekai',
    biography: 'biographical|biopic|biopics',
    comedy:
      'comedies|sitcom|sitcoms|parody|satire|sketch comedy|spoof|mockumentary|black comedy|dark comedy|dramedy|slapstick|buddy|farce|humor|humour',
    crime:
      'criminal|gangster|mafia|heist|noir|film noir|police|police cop|legal|detective|neo noir|yakuza|crime fiction',
    documentary:
      'documentaries|docuseries|docu|essay film|mondo|science|technology|lifestyle|biographical documentary|special interest|health and wellness|making of|travel|science and technology|science and nature|faith and spirituality|docuseries and documentaries',
    drama: 'dramas|coming of age|medical|political|period drama|tragedy|legal drama|prison|costume drama',
    family: 'children and family|family friendly|kids and family|live action family',
    fantasy: 'fairy tale|sword and sorcery|supernatural|magical realism|epic fantasy',
    history: 'historical|epic|period|sword and sandal|peplum|period piece|military history',
    horror:
      'slasher|zombie|vampire|monster|found footage|gore|splatter|body horror|folk horror|creature features',
    kids: 'children|childrens|preschool|children and family',
    melodrama: 'soap|soap opera|soap opera melodrama|soaps',
    music:
      'musical|musicals|concert|concert film|music and musicals|music videos and concerts|dance|opera|variety|live performance|performance|ballet|karaoke|rockumentary|music documentary',
    mystery: 'mysteries|whodunit|whodunnit|suspense mystery',
    nature: 'animals and nature|wildlife|nature documentary|animals|nature and ecology documentaries',
    reality:
      'reality show|realityshow|realities|unscripted|competition|game show|game shows|game show competition|casting|dating|makeover|cooking|cooking and food|food|home and garden|reality competition|talent show|lifestyle and culture|lifestyle|quiz|survival show',
    romance: 'romances|romantic|love|boys love|yaoi|girls love|romantic drama',
    romcom: 'romantic comedy|romantic comedies|romcoms|rom com|rom coms|screwball|screwball comedy',
    scifi:
      'sci fi|science fiction|sf|dystopia|cyberpunk|steampunk|space opera|post apocalyptic|time travel|speculative fiction|science fiction and fantasy',
    sport: 'sports|fitness|boxing|football|wrestling|racing|sports documentary|martial arts sport',
    standup: 'stand up|stand up comedy|standup comedy|stand up comedy and talk|comedy special',
    superhero: 'superheroes|marvel|dc comics',
    talk: 'talk show|talkshow|late night|news|talk show and variety|current affairs|interview|news magazine|debate',
    thriller:
      'thrillers|suspense|psychological thriller|erotic thriller|spy|spy espionage|espionage|conspiracy|giallo|political thriller',
    truecrime: 'true crime|crime documentary|crime documentaries|docuseries crime',
    war: 'military|military and war|war and politics|war film|anti war',
    western: 'westerns|spaghetti western|neo western',
  },
  and: 'and',
  notGenres:
    'tv show shows series movie movies film films programmes programme features feature international independent classic cult limited based on books a original originals',
  articles: 'the a an',
  articlesBehind: 'the|an?',
  seasons: 'seasons?|series|s',
  ordinals: 'one|two|three|four|five|six|seven|eight|nine|ten',
  parts: 'parts?|volume|vol\\.?|chapter|book|cour|arc',
  kindHints: {
    series: 'tv|series|miniseries|season|anime',
    film: 'film|movie',
    music: 'album|song|soundtrack|band|singer|feat|remaster\\w*|deluxe',
  },
} as const satisfies SiteWords;

export const ENGLISH_FILES = {
  columns: {
    title: 'title|name|film|movie|series|show|album',
    year: 'year|released?|release year',
    kind: 'kind|type|title type',
    genres: 'genres?|categor(?:y|ies)|tags|genre\\(s\\)',
  },
  kinds: {
    series: 'series|tv|tv series|tv show|show|shows|tvseries|miniseries|anime',
    music: 'music|album|artist|song',
    film: 'film|films|movie|movies|feature',
  },
} as const satisfies FileWords;
