import { STATES } from './fr/states.ts';
import { ASKS, WISHES } from './fr/wishes.ts';
import type { SentenceWords } from './sentence-words.ts';

export const FRENCH = {
  states: STATES,
  wishes: WISHES,
  asks: ASKS,
  wanting: `
    aide moi, aidez moi, aimerais, auriez vous, avez vous, balance moi, balance un, besoin, ce serait
    bien, cherche, cherchons, conseille moi, conseillez moi, de quoi, donne moi, donnez moi, emmenez
    moi, emmène moi, emporte moi, envie, envoie moi, envoie un truc, fais moi, faites moi, faudrait,
    film qui, il faudrait, il me faudrait, il me faut, il nous faut, j'aimerais, je réclame, je veux,
    jveux, kek chose, laisse moi, laissez moi, m'faut, me faudrait, me faut, mets moi, mets nous, mettez
    moi, montre moi, montrez moi, on voudrait, peux tu, pourrais tu, pouvez vous, propose moi, proposez,
    proposez moi, qqch, qqchose, qu est ce qui, que me conseilles, que proposez, quelque chose, quoi
    regarder, recommandation, recommande moi, remets moi, remonte-moi, rendez moi, rends moi, sors moi,
    sors moi une, sortez moi, souhaite, suggère moi, t'as pas, t'aurais, trouve moi, trouvez moi, truc
    qui, tu aurais, un film qui, un truc, un truc pour, une série qui, une série vite, veux, vite un,
    vite une, voudrais, voulons, ça serait bien`,
  pleading: `
    please, pliz, pls, plz, s'il te plaît, s'il vous plaît, s'te plaît, sil te plait, siouplait,
    siouplaît, siteplait, steuplait, steuplé, stp, stplait, svp`,
  because: `
    après, car, chu, chui, chuis, depuis, depuis que, grâce à, j'suis, j'étais, je me sens, je suis, jme
    sens, jsuis, mais, parce qu, parce qu'il, parce que, parceque, pcq, psk, puisque, suite à, vu que, à
    cause`,
  turning: `
    bien que, cependant, en revanche, mais, néanmoins, par contre, pourtant, quoique, sauf que,
    toutefois`,
  now: `
    dorénavant, désormais, en ce moment, et là, là j'ai, là je, là jsuis, là ça va, maintenant, me
    voilà, mtn, à présent`,
  past: `
    auparavant, autrefois, avant, ce matin, hier, il y a un an, j'ai été, jusqu'ici, l'an dernier,
    l'année dernière, la semaine dernière, la semaine passée, le mois dernier, tantôt, tout d'abord,
    tout à l'heure, y'a un an, à l'époque, étais, était`,
  not: `
    ai plus, arrêté d'être, au lieu de, aucun, aucune, aucunement, c'est plus, cessé d'être, est plus,
    j'ai pas, j'ai plus, jai pas, jamais, loin d'être, moins, n'ai pas, n'ai plus, n'est guère, n'est
    plus, nai plus, ne plus, ne suis guère, ne suis pas, ni, nullement, pas, pas de, pas du tout, pas
    exactement, pas franchement, pas hyper, pas particulièrement, pas plus, pas si, pas spécialement,
    pas spécialement de, pas super, pas tellement, pas trop, pas très, pas vraiment, plus aucun, plus
    aucune, plus du tout, plus peur, plus triste du tout, plus trop, plus très, plus vraiment, rien,
    sans, suis pas, suis plus, tout sauf`,
  very: `
    absolument, archi, carrément, comme jamais, completement, complètement, extrêmement, franchement,
    giga, hyper, immensément, incroyablement, infiniment, intensément, jamais été aussi, jamais été si,
    méga, plutôt, profondément, rudement, sacrément, si, super, tant, tellement, terriblement,
    totalement, tout à fait, tres, trop, très, ultra, vachement, vraiment, vrmt, énormément`,
  slightly: `
    assez, légèrement, peu, un brin, un chouia, un petit peu, un peu, un ptit peu, un tantinet, un tout
    petit peu, vaguement`,
  plain: `
    affaire, allongé, allons, amené, appris, apprise, assez tôt, au bord, au but, au lit, au match,
    aussi bien, avion, baisse, bien après, bien avant, bien entendu, bien envie, bien sur, bien sûr,
    blanc, bleu, bonjour, bonne chance, bonne heure, bonne nuit, bonne soirée, bonsoir, bord de, bord
    du, bouchon, bouffe, bougie, boule, bouton, brille, but de, caisse, campagne, ce lit, ce match,
    centre ville, cette ville, chaise, changé, chaque, chatte, choses, chère, chèvre, compte, couche,
    couché, couchée, couleur, coupe, coupé, courte, coûte, crise, dans mon lit, de bonne heure, de lit,
    de ville, dessiné, discuté, dites, dont elle, dont il, dont je, dont la, dont le, dont les, dont on,
    dormi, doute, douze, du lit, du match, du pain, du vent, départ, déposé, eh bien, elle lit, en
    ville, entier, entière, envoie, faille, fera, feu, film bien, forte, forêt, foule, frigo vide,
    férié, gentille, grille, grille pain, grimpe, grise, grève, heure, humeur, hé bien, il lit,
    j'allais, jouer, jpeux, jsais, l'ascenseur, la grossesse, la ville, le but, le lit, le match, le
    pain, le vent, lever, levé tôt, livre, livré, loyer, ma grossesse, ma ville, mains, mal garé, mamie,
    marche, marché, marie, marié, mariée, marqué un but, marron, match de, match nul, mon but, mon lit,
    monte, monté, montée, neveu, notre lit, ou bien, pain de, pain grillé, pareille, parti, pas mal de,
    peine à, peint, perds, petite ville, plaie, plait, plaît, plein, pleine, plus tôt, poche, poser,
    poussé, prenait, prennent, prise, propre, prête, prêté, pyjama, qui lit, relou, remis, rentrer tôt,
    repas, reste, resté, restée, riche, ronge, rouge, réfléchi, réponse, réuni, sa grossesse, senti, si
    bien que, si tôt, sienne, signé, singe, sirène, son lit, sorte, sorti, soupe, souper, suite, suivi,
    suivre, tirs au but, ton lit, tonton, toutes, trop tôt, très tôt, tôt ce, tôt demain, tôt le, un
    but, un lit, un match, un pain, une ville, univers, vendre, ventre, vide grenier, ville où, à bord,
    à peine, à tôt, élèves`,
  telling: 'je jai suis cest il elle est mon ma',
  filling: 'au aux d des du et l le les ou pour qui une',
  shows: 'musique',
} as const satisfies SentenceWords;
