import type { Language } from './language.ts';

export const FRENCH = {
  states: {
    angry:
      "colère, énerv*, fâché*, furieu*, rage, agacé*, en ai marre, j'en ai marre, ras le bol, mauvaise humeur, déteste, hais, irrité*, frustré*, saoulé*, me soûle, m'énerve, jalou*, injuste, dispute*, gonflé*, en ai assez",
    disgust:
      'dégoût*, dégueulasse, dégueu, écœur*, nausée*, beurk, répugn*, vomir, immonde, répugnant, envie de vomir, berk',
    fear: "peur, effray*, nerveu*, anxieu*, angoiss*, inquiet*, inquièt*, stressé*, stress, panique*, terrifié*, terroris*, tendu*, crain*, débordé*, trouille, angoisse, n'arrive pas à dormir, flippe, flippé",
    happy:
      "heureu*, content*, joie, joyeu*, ravi, ravie, ravis, amoureu*, belle journée, bonne humeur, génial*, super, formidable, fier, fière, reconnaissant*, soulagé*, réussi, enchanté*, bien, j'adore, youpi, merveilleu*, contente, aux anges, excité*, pas mal, bonne journée, enthousiaste",
    sad: 'triste*, tristesse, seul, seule, solitude, déprimé*, déprim*, pleurer, pleure, pleuré, malheureu*, dure journée, mauvaise journée, journée difficile, sale journée, journée horrible, cœur brisé, le cœur brisé, chagrin, déçu*, me manque, mort, décédé*, désespéré*, mal, vide, cafard, blues, épuisé*, abattu*, rupture, larguée, largué, horrible, terrible, à bout, moral à zéro',
    surprise:
      "surpris*, surprise, étonn*, choqué*, incroyable, inattendu*, ne m'y attendais pas, m'y attendais pas, je n'en reviens pas, n'en reviens pas, stupéf*, bouche bée, pas possible, sidéré*, bluffé*",
    neutral:
      "normal*, rien de spécial, comme d'habitude, bof, ennui*, m'ennuie, fatigué*, ça va, comme ci comme ça, tranquille aujourd'hui, ni chaud ni froid, sans plus, banal*",
  },
  wishes: {
    match: 'pareil, correspond*, rester comme ça, continuer, même ambiance',
    lift: 'rire, rigoler, drôle*, léger, légère, comédie, joyeu*, marrant*, sourire, gai, espoir, heureu*, remonter le moral, amusant*, réconfort*, positif',
    calm: 'détendre, calme*, relax*, reposer, tranquille, apais*, doux, douce, paix, dormir, décompresser, détente, zen, souffler, calmer',
    energise:
      'action, palpitant*, adrénaline, énergie, excitant*, frisson*, peur, aventure*, rapide, danser, bouger, horreur, suspense, intense, thriller, motiv*',
    feel: 'pleurer, triste*, larmes, mouchoirs, profond, émouvant*, touchant*, vider mon sac, bouleversant*',
    distract:
      "oublier, distraire, distraction, changer les idées, évader, penser à autre chose, autre chose, ne pas penser, ne plus penser, un autre monde, m'évader, me distraire, décrocher, divertir",
  },
  asks: {
    match: 'comme je me sens, même ambiance',
    lift: 'fais moi rire, remonte moi le moral, fais moi sourire, égaye moi, console moi',
    calm: 'calme moi, apaise moi, détends moi, aide moi à me détendre',
    energise: 'réveille moi, motive moi, surprends moi, fais moi peur, fais moi vibrer',
    feel: 'fais moi pleurer, envie de pleurer, laisse moi pleurer, jai envie de pleurer, besoin de pleurer, veux pleurer',
    distract:
      'change moi les idées, changer les idées, distrais moi, aide moi à oublier, fais moi oublier, veux pas penser, plus penser',
  },
  wanting:
    "je veux, veux, voudrais, j'aimerais, besoin, envie, quelque chose, donne moi, cherche, laisse moi, aide moi, fais moi, il me faut, un truc, mets moi, trouve moi",
  pleading: "s'il te plaît, s'il vous plaît, stp, svp",
  because: 'après, parce que, mais, à cause',
  not: 'pas, jamais, sans, ni, plus du tout, aucun, aucune, rien, ne plus, guère',
  very: 'très, trop, tellement, vraiment, super, hyper, si, complètement',
  slightly: 'un peu, peu, légèrement, assez',
} as const satisfies Language;
