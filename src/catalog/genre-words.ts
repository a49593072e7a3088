import type { Genre } from './genres.ts';

/**
 * What sites and lists call the genres, in the languages they speak, without case and accents
 * (a reader folds the word first). Bare words only: "TV", "shows", "films" and their like are dropped before.
 */
export const GENRE_WORDS = {
  action:
    'action|accion|azione|acao|actie|aksiyon|akcja|boevik|боевик|アクション|액션|martial arts|kung fu|spy|spionage|disaster|katastrophen|girls with guns|blaxploitation|action adventure|action and adventure|actie en avontuur|accion y aventura|azione e avventura|acao e aventura|action und abenteuer',
  adventure:
    'adventure|abenteuer|aventure|aventura|aventures|aventuras|avventura|avontuur|macera|przygodowy|приключения|アドベンチャー|冒険|모험|survival|action adventure|action and adventure|swashbuckler|road movie',
  animation:
    'animation|animated|animacion|animazione|animacao|animatie|zeichentrick|animationsfilm|cartoon|cartoons|adult animation|stop motion|animasyon|animowany|мультфильм|アニメーション|애니메이션|dessin anime|dibujos animados|cartoni',
  anime: 'anime|アニメ|아니메|japanese animation|shonen|shojo|seinen|isekai',
  biography:
    'biography|biographical|biopic|biografie|biografia|biographie|biographique|biopics|biografico|biograficzny|биография|伝記|전기',
  comedy:
    'comedy|comedies|komodie|komodien|comedie|comedia|commedia|komedie|komedi|komedia|комедия|コメディ|코미디|sitcom|sitcoms|parody|satire|sketch comedy|spoof|mockumentary|black comedy|dark comedy|dramedy|slapstick|buddy|farce|humor|humour|comicos',
  crime:
    'crime|krimi|krimis|crimen|crimine|criminal|policier|policial|poliziesco|misdaad|suc|kryminal|криминал|犯罪|범죄|gangster|mafia|heist|noir|film noir|police|police cop|legal|detective|neo noir|yakuza|crime fiction',
  documentary:
    'documentary|documentaries|docuseries|documentaire|documental|documentales|documentario|documentarios|documentari|documentaires|dokumentarfilm|dokumentation|doku|dokumentationen|docu|belgesel|dokumentalny|документальный|ドキュメンタリー|다큐멘터리|essay film|mondo|science|technology|lifestyle|biographical documentary|special interest|health and wellness|making of|travel|science and technology|science and nature|faith and spirituality|docuseries and documentaries',
  drama:
    'drama|dramas|drame|drames|dramma|dramat|dramen|dramatico|драма|ドラマ|드라마|coming of age|medical|political|period drama|tragedy|legal drama|prison|costume drama',
  family:
    'family|familie|familienfilm|famille|familia|famiglia|familiar|aile|familijny|семейный|ファミリー|가족|children and family|kinder und familie|jeunesse et famille|infantil y familiar|bambini e famiglia|family friendly|kids and family|crianca e familia|ninos y familia|live action family',
  fantasy:
    'fantasy|fantastique|fantasia|fantastico|fantastik|фэнтези|ファンタジー|판타지|fairy tale|sword and sorcery|marchen|supernatural|magical realism|fantaisie|fantasia heroica|epic fantasy',
  history:
    'history|historical|historie|historique|historico|historia|storico|geschichte|historienfilm|tarih|historyczny|исторический|歴史|시대극|epic|period|sandalenfilm|sword and sandal|peplum|period piece|military history',
  horror:
    'horror|terror|horreur|orrore|epouvante|korku|ужасы|ホラー|호러|공포|slasher|zombie|vampire|monster|found footage|gore|splatter|body horror|folk horror|creature features',
  kids: 'kids|children|childrens|kinder|kinderfilm|kinderserie|enfants|infantil|infantiles|bambini|jeunesse|ninos|crianca|criancas|kinderen|cocuk|dzieci|детский|キッズ|키즈|어린이|preschool|children and family',
  melodrama:
    'melodrama|melodram|soap|soap opera|soap opera melodrama|telenovela|telenovelas|novela|novelas|seifenoper|dizi|soaps|telenovelas e novelas',
  music:
    'music|musik|musique|musica|muziek|muzik|muzyka|музыка|音楽|음악|musical|musicals|comedia musical|komodie musical|comedie musicale|concert|concert film|music and musicals|music videos and concerts|dance|opera|variety|мюзикл|ミュージカル|뮤지컬|musikfilm|live performance|performance|ballet|karaoke|rockumentary|music documentary',
  mystery:
    'mystery|mysteries|mysterythriller|misterio|mistero|mystere|misterios|gizem|zagadka|детектив|ミステリー|미스터리|whodunit|whodunnit|raetsel|suspense mystery',
  nature:
    'nature|animals and nature|wildlife|natur|natur und tiere|naturaleza|natura|nature documentary|naturdokumentation|animals|natureza|tierwelt|nature and ecology documentaries',
  reality:
    'reality|reality show|realityshow|tele realite|telerrealita|telerealite|telerrealidad|realities|unscripted|competition|game show|game shows|game show competition|casting|dating|makeover|cooking|cooking and food|food|home and garden|リアリティ|리얼리티|reality competition|talent show|lifestyle and culture|lifestyle|quiz|survival show|kochsendung|doku soap',
  romance:
    'romance|romances|romantic|romantik|romanze|liebesfilm|liebe|romantique|romantico|romantica|romantisch|amor|romantizm|romans|мелодрама|ロマンス|恋愛|로맨스|love|boys love|yaoi|girls love|romantic drama|liebesfilme|romanticas|romantiques|romantisk',
  romcom:
    'romantic comedy|romantic comedies|romcom|romcoms|rom com|rom coms|romantische komodie|romantische komodien|comedie romantique|comedies romantiques|comedia romantica|comedias romanticas|commedia romantica|commedie romantiche|romantische komedie|romantik komedi|komedia romantyczna|ラブコメ|로맨틱 코미디|screwball|screwball comedy',
  scifi:
    'scifi|sci fi|science fiction|sf|ciencia ficcion|fantascienza|ficcao cientifica|bilim kurgu|фантастика|空想科学|sf映画|공상과학|dystopia|cyberpunk|steampunk|space opera|post apocalyptic|time travel|speculative fiction|science fiction and fantasy',
  sport:
    'sport|sports|deporte|deportes|deportivo|esporte|esportes|sportivo|sportfilm|spor|спорт|スポーツ|스포츠|fitness|boxing|football|wrestling|racing|sports documentary|martial arts sport',
  standup:
    'standup|stand up|stand up comedy|standup comedy|stand up comedy and talk|comedy special|kabarett|spectacle d humour|スタンダップ',
  superhero:
    'superhero|superheroes|superhelden|super heros|superheroe|superheroes comics|supereroi|super heroi|super herois|スーパーヒーロー|슈퍼히어로|marvel|dc comics',
  talk: 'talk|talk show|talkshow|late night|news|talk show and variety|nachrichten|noticias|actualites|current affairs|interview|noticiario|トーク|토크쇼|news magazine|debate',
  thriller:
    'thriller|thrillers|suspense|suspens|gerilim|триллер|スリラー|서스펜스|스릴러|psychological thriller|psychothriller|suspenso|spannung|spionagethriller|erotic thriller|spy|spy espionage|espionage|conspiracy|giallo|political thriller',
  truecrime:
    'true crime|truecrime|crime documentary|crime documentaries|docuseries crime|crimenes reales|fait divers',
  war: 'war|krieg|kriegsfilm|guerre|guerra|oorlog|savas|wojenny|военный|戦争|전쟁|military|military and war|war and politics|war film|belico|anti war',
  western:
    'western|westerns|oeste|vaquero|вестерн|西部劇|서부극|spaghetti western|faroeste|italowestern|neo western|bang bang',
} as const satisfies Readonly<Record<Genre, string>>;
