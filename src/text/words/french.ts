import type { Language } from './language.ts';

export const FRENCH = {
  states: {
    angry: `
      ça m'énerve, me rend fou, me rend folle, me tape sur les nerfs, sur les nerfs, colérique, en pétard,
      idiot, idiots, con, connard, insupportables, me saoule, ça me saoule, engueulé*, disputé*, je bous,
      hors de moi, fou de rage, furax, fâche, énervant*, exaspér*, excéd*, enragé*, révolt*, indigné*,
      trahi*, menti, insupportable, à bout de nerfs, péter un câble, remonté, contrarié*, vénère, vener,
      saoul*, gonfle, agace, crier, hurler, haine, colère, énerv*, fâché*, furieu*, rage, agacé*, en ai
      marre, j'en ai marre, ras le bol, mauvaise humeur, déteste, hais, irrité*, frustré*, saoulé*, me
      soûle, m'énerve, jalou*, injuste, dispute*, gonflé*, en ai assez`,
    disgust: `
      dégoûte, moisi, pue, puant, infect, écœure, crade, sale type, haut le cœur, dégoutée, dégoût*,
      dégueulasse, dégueu, écœur*, nausée*, beurk, répugn*, vomir, immonde, répugnant, envie de vomir,
      berk`,
    fear: `
      stressée par, effrayé*, apeuré*, trac, cauchemar, tremble, flipp*, affolé*, redoute, boule au
      ventre, sous pression, préoccup*, insécur*, oppress*, surmené*, tension, anxiété, inquiétude,
      terreur, crainte, peur, effray*, nerveu*, anxieu*, angoiss*, inquiet*, inquièt*, stressé*, stress,
      panique*, terrifié*, terroris*, tendu*, crain*, débordé*, trouille, angoisse, n'arrive pas à dormir,
      flippe, flippé`,
    happy: `
      trop contente, trop content, tout va bien, ça va bien, ça va super, me sens bien, de bonne humeur,
      sur un nuage, petit nuage, la vie est belle, anniversaire, enceinte, fiancés, fiancée, quel bonheur,
      hâte, nickel, bonheur, rayonn*, comblé*, fête, fêter, rire aux éclats, ris, rigolé, souris, sourire,
      optimiste, détendu*, serein*, apaisé*, gagné, vacances, enfin le week, cool, au top, top, extra,
      magnifique, superbe, parfait*, chanceu*, passionné*, épanoui*, j'aime, bonne nouvelle, trop bien,
      bien dans ma peau, amour, plein d'espoir, en forme, euphor*, fou de joie, folle de joie, satisfait*,
      heureu*, content*, joie, joyeu*, ravi, ravie, ravis, amoureu*, belle journée, bonne humeur, génial*,
      super, formidable, fier, fière, reconnaissant*, soulagé*, réussi, enchanté*, bien, j'adore, youpi,
      merveilleu*, contente, aux anges, excité*, pas mal, bonne journée, enthousiaste`,
    sad: `
      me sens mal, ça va pas, ça ne va pas, va mal, tout va mal, plus envie de rien, envie de rien, sans
      toi, ma quitté, ma quittée, coup de blues, broie du noir, broyer du noir, au bout du rouleau, les
      larmes aux yeux, peine de cœur, personne ne me comprend, pas bien, me sens pas bien, me sens vide,
      morte, est mort, morts, deuil, larmes, pleuré, peine, douleur, malade, perdu*, abandonné*, quitté,
      quittée, séparation, échec, raté, échoué, mélancoli*, nostalg*, morose, démoralis*, désespoir,
      solitaire, coupable, honte, nul, nulle, affreu*, pourri, pourrie, difficile, blessé*, accablé*,
      crevé*, virée, viré, incompris*, rejeté*, manques, moral bas, bas moral, déception, au fond du trou,
      souffr*, triste*, tristesse, seul, seule, solitude, déprimé*, déprim*, pleurer, pleure, malheureu*,
      dure journée, mauvaise journée, journée difficile, sale journée, journée horrible, cœur brisé, le
      cœur brisé, chagrin, déçu*, me manque, mort, décédé*, désespéré*, mal, vide, cafard, blues, épuisé*,
      abattu*, rupture, larguée, largué, horrible, terrible, à bout, moral à zéro`,
    surprise: `
      ébahi*, époustoufl*, abasourdi*, stupeur, tout à coup, soudain, sans voix, waouh, ouah, wow, oh là
      là, j'y crois pas, j'hallucine, hallucin*, qui l'eût cru, scotché*, bluffant, tombé des nues, tombée
      des nues, choc, à quoi je m'attendais, surpris*, surprise, étonn*, choqué*, incroyable, inattendu*,
      ne m'y attendais pas, m'y attendais pas, je n'en reviens pas, n'en reviens pas, stupéf*, bouche bée,
      pas possible, sidéré*, bluffé*`,
    neutral: `
      comme les autres, une journée comme les autres, ça peut aller, on fait aller, ni bien ni mal, rien à
      signaler, bof bof, pas terrible, ordinaire, quelconque, moyen, moyenne, neutre, pas grand chose,
      rien de neuf, routine, couci couça, indifférent*, habituel*, classique, comme d'hab, tranquille,
      las, lasse, normal*, rien de spécial, comme d'habitude, bof, ennui*, m'ennuie, fatigué*, ça va,
      comme ci comme ça, tranquille aujourd'hui, ni chaud ni froid, sans plus, banal*`,
  },
  wishes: {
    match: 'pareil, correspond*, rester comme ça, continuer, même ambiance',
    lift: `
      humour, comique*, bonne humeur, positif, positive, mignon*, feel good, lumineu*, gaie, optimiste,
      chaleureu*, sympa, léger, légèreté, mieux, rire, rigoler, drôle*, légère, comédie, joyeu*, marrant*,
      sourire, gai, espoir, heureu*, remonter le moral, amusant*, réconfort*`,
    calm: `
      sérénité, serein*, endormir, lent, lente, tranquil*, calmer, respirer, cocooning, paisible, zen,
      repos, détendre, calme*, relax*, reposer, tranquille, apais*, doux, douce, paix, dormir,
      décompresser, détente, souffler`,
    energise: `
      rythmé*, combats, explosions, émotions fortes, énergique, dynam*, rythme, trépidant*, vitesse,
      pêche, horreur, adrénaline, action, daction, sensations fortes, sensations, palpitant*, énergie,
      excitant*, frisson*, peur, aventure*, rapide, danser, bouger, suspense, intense, thriller, motiv*`,
    feel: `
      larme, drame, dramatique, émotion, déchirant*, mélancoli*, poignant*, sanglot*, ressentir, pleurer,
      triste*, larmes, mouchoirs, profond, émouvant*, touchant*, vider mon sac, bouleversant*`,
    distract: `
      vider la tête, me vider la tête, penser à rien, captivant*, prenant, prenante, fuir, échapper,
      m'échapper, déconnecter, dépaysement, dépays*, m'occuper, oublier, distraire, distraction, changer
      les idées, évader, penser à autre chose, autre chose, ne pas penser, ne plus penser, un autre monde,
      m'évader, me distraire, décrocher, divertir`,
  },
  asks: {
    match: 'comme je me sens, même ambiance',
    lift: `
      veux rire, besoin de sourire, remonter le moral, me remonter le moral, envie de rigoler, veux
      rigoler, pour rire, me faire rire, besoin de rire, envie de rire, fais moi rire, remonte moi le
      moral, fais moi sourire, égaye moi, console moi`,
    calm: `
      pour mendormir, besoin de calme, me calmer, me détendre, veux me détendre, besoin de repos, calme
      moi, apaise moi, détends moi, aide moi à me détendre`,
    energise: `
      veux de laction, besoin daction, envie daction, besoin dénergie, envie de danser, me réveiller,
      réveille moi, motive moi, surprends moi, fais moi peur, fais moi vibrer`,
    feel: `
      qui fait pleurer, me fasse pleurer, pour pleurer, pleurer un bon coup, fais moi pleurer, envie de
      pleurer, laisse moi pleurer, jai envie de pleurer, besoin de pleurer, veux pleurer`,
    distract: `
      tout oublier, me changer les idées, penser à autre chose, mévader, vider la tête, me vider la tête,
      oublier tout, change moi les idées, changer les idées, distrais moi, aide moi à oublier, fais moi
      oublier, veux pas penser, plus penser`,
  },
  wanting: `
    je veux, veux, voudrais, j'aimerais, besoin, envie, quelque chose, donne moi, cherche, laisse moi,
    aide moi, fais moi, il me faut, un truc, mets moi, trouve moi`,
  pleading: "s'il te plaît, s'il vous plaît, stp, svp",
  because: 'après, parce que, mais, à cause',
  not: 'pas, jamais, sans, ni, plus du tout, aucun, aucune, rien, ne plus, guère',
  very: 'très, trop, tellement, vraiment, super, hyper, si, complètement',
  slightly: 'un peu, peu, légèrement, assez',
} as const satisfies Language;
